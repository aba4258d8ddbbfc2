import type { OccupationFigures } from '../../data/schema/figures.ts';
import { Bar } from '../ui/Bars.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';

/** What people in the job hold or are asked for, and what usually gets one in. Names are the publisher's, in English. */
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
              <dd lang="en">{outlook.typicalEducation}</dd>
            </div>
          ) : null}
          {outlook.workExperience ? (
            <div>
              <dt>{say('workExperience')}</dt>
              <dd lang="en">{outlook.workExperience}</dd>
            </div>
          ) : null}
          {outlook.training ? (
            <div>
              <dt>{say('training')}</dt>
              <dd lang="en">{outlook.training}</dd>
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
                <th scope="row" lang="en">
                  {row.name}
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
