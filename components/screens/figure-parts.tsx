import { Education } from '../role/Education.tsx';
import { educationName } from '../role/education-names.ts';
import { Outlook } from '../role/Outlook.tsx';
import { CountrySection } from './CountrySection.tsx';
import { PlaceSection, placesSpan } from './PlaceSection.tsx';
import type { PartTools, RolePart, RolePartsInput } from './role-part.ts';
import { SalarySection } from './SalarySection.tsx';
import { SourceNote } from './SourceNote.tsx';

const educationSources = ['us-onet-education', 'us-projections'];
const outlookSources = ['us-projections', 'us-oews-national', 'us-oews-history'];

/** What the job pays and where it is going, in figures. Nothing where no wages are published. */
export function figureParts(input: RolePartsInput, tools: PartTools): RolePart[] {
  const { figures } = input.job;
  if (!figures) return [];
  const { say, percent } = tools;
  const growth = figures.outlook?.growthPercent;
  const measured = figures.countries.filter(({ scope }) => scope === 'unit').length;
  const parts: RolePart[] = [
    {
      id: 'salary',
      title: say('salaryExpectations'),
      short: say('salary'),
      hint: say('salaryByLevel'),
      body: () => <SalarySection {...input} />,
    },
    {
      id: 'places',
      title: say('salaryByPlace'),
      short: say('byPlace'),
      hint: placesSpan(input.job, tools),
      body: () => <PlaceSection {...input} />,
    },
    {
      id: 'countries',
      title: say('salaryByCountry'),
      short: say('byCountry'),
      hint: say('countriesHint', measured, figures.countries.length - measured),
      body: () => <CountrySection job={input.job} />,
    },
    {
      id: 'outlook',
      title: say('outlook'),
      hint: growth == null ? null : `${say('growthTo2034')}: ${percent(growth, true)}`,
      body: () => (
        <>
          <Outlook figures={figures} />
          <SourceNote ids={outlookSources} />
        </>
      ),
    },
  ];
  if (figures.education.length === 0 && !figures.outlook) return parts;
  const education = () => (
    <>
      <Education figures={figures} />
      <SourceNote ids={educationSources} />
    </>
  );
  const typical = figures.outlook?.typicalEducation;
  const hint = typical ? educationName(typical, say) : null;
  return [...parts, { id: 'education', title: say('education'), hint, body: education }];
}
