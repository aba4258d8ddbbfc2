import { Checklist } from '../role/Checklist.tsx';
import { Overview, Responsibilities } from '../role/RoleWords.tsx';
import { ToolChips } from '../role/ToolChips.tsx';
import type { PartTools, RolePart, RolePartsInput } from './role-part.ts';

/** Titles spoken with a vowel at first: "an Actuary", "an HR Manager", but "a UX Designer". */
const takesAn = /^(?:[AEIO]|U(?!X|ni|r|s[ei])|[FHLMNRSX][A-Z&])/;

/** What the job is and asks for, in the role's own text. */
export function wordParts({ job: { role }, posting }: RolePartsInput, { say }: PartTools): RolePart[] {
  if (!role) return [];
  const mentioned = new Map(posting?.advert?.mentioned.map((mention) => [mention.item, mention]) ?? []);
  const marked = (items: readonly string[]) => items.filter((item) => mentioned.has(item)).length;
  const inAd = (items: readonly string[]) =>
    mentioned.size > 0 ? say('countInAd', marked(items), items.length) : (items[0] ?? null);
  return [
    {
      id: 'overview',
      title: say(takesAn.test(role.title) ? 'whatDoesAn' : 'whatDoes', role.title),
      short: say('overview'),
      body: () => <Overview role={role} />,
    },
    {
      id: 'duties',
      title: say('mainDuties'),
      hint: role.duties[0] ?? null,
      body: () => <Checklist items={role.duties} />,
    },
    {
      id: 'qualifications',
      title: say('keyQualifications'),
      hint: inAd(role.qualifications),
      body: () => <Checklist items={role.qualifications} mentioned={mentioned} />,
    },
    {
      id: 'skills',
      title: say('basicSkills'),
      short: say('skillsShort'),
      hint: inAd([...role.skills, ...role.tools]),
      body: () => (
        <>
          <Checklist items={role.skills} mentioned={mentioned} />
          <h3 class="sub">{say('tools')}</h3>
          <ToolChips items={role.tools} mentioned={mentioned} />
        </>
      ),
    },
    {
      id: 'responsibilities',
      title: say('responsibilities'),
      hint: role.responsibilities.map(({ heading }) => heading).join(' · '),
      body: () => <Responsibilities role={role} />,
    },
  ];
}
