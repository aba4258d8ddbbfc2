import type { OccupationFigures } from '../../data/schema/figures.ts';
import { Bar } from '../ui/Bars.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { educationName } from './education-names.ts';

/** What people in the job hold or are asked for, and what usually gets one in. */
export function Education({ figures }: { figures: OccupationFigures }) {
  const { say } = useWords();
  const { percent } = useMoney();
  const { education, outlook } = figures;
  return (
    <>
      {outlook ? (
        <dl class="facts facts-wide">
          {outlook.typicalEducation ? (
            <div>
              <dt>{say('typicalEducation')}</dt>
              <dd>{educationName(outlook.typicalEducation, say)}</dd>
            </div>
          ) : null}
          {outlook.workExperience ? (
            <div>
              <dt>{say('workExperience')}</dt>
              <dd>{educationName(outlook.workExperience, say)}</dd>
            </div>
          ) : null}
          {outlook.training ? (
            <div>
              <dt>{say('training')}</dt>
              <dd>{educationName(outlook.training, say)}</dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      {education.length > 0 ? (
        <table class="bars">
          <caption class="small muted">{say('educationShares')}</caption>
          <tbody>
            {education.map((row) => (
              <tr key={row.name}>
                <th scope="row">
                  {educationName(row.name, say)}
                  <Bar part={row.percent / 100} />
                </th>
                <td class="number">{percent(Math.round(row.percent))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
}
