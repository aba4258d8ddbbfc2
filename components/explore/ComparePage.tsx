import type { ComponentChildren } from 'preact';
import type { OccupationFigures } from '../../data/schema/figures.ts';
import { levels } from '../../data/schema/level.ts';
import type { Role } from '../../data/schema/role.ts';
import type { RoleCard } from '../../lib/app/shipped.ts';
import { levelKeys } from '../../lib/pay/level-keys.ts';
import { type LevelLadder, levelLadder } from '../../lib/pay/levels.ts';
import { educationName } from '../role/education-names.ts';
import { SourceNote } from '../screens/SourceNote.tsx';
import { type Services, useServices } from '../screens/services.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { allRolesHash, comparedAtMost, hashOfRoute } from './route.ts';

interface Compared {
  role: Role;
  figures: OccupationFigures | null;
  ladder: LevelLadder | null;
}

async function loadCompared(services: Services, slug: string): Promise<Compared[]> {
  const { role, figures } = await services.readJob({ role: slug, occupation: null }, null);
  if (!role) return [];
  const ladder = figures && levelLadder({ figures, roleSalary: role.salary ?? null, place: { kind: 'nation' } });
  return [{ role, figures, ladder }];
}

const sourcesOf = (compared: readonly Compared[]) => [
  ...new Set(compared.flatMap(({ ladder }) => ladder?.sources ?? [])),
  'us-projections',
];

/** Up to three roles side by side: pay by level, growth, education, duties, skills. */
export function ComparePage({
  slugs,
  cards,
  onGo,
}: {
  slugs: readonly string[];
  cards: readonly RoleCard[];
  onGo: (hash: string) => void;
}) {
  const { say } = useWords();
  const services = useServices();
  const known = slugs.filter((slug) => cards.some((card) => card.slug === slug));
  const loaded = useLoaded(
    async () => (await Promise.all(known.map((slug) => loadCompared(services, slug)))).flat(),
    known.join(),
  );
  const go = (roles: string[]) => onGo(hashOfRoute({ view: 'compare', roles }));
  const add = (key: string) => {
    const slug = key.startsWith('role:') ? key.slice(5) : null;
    if (slug && !known.includes(slug)) go([...known, slug]);
  };
  const suggestRoles = async (query: string) =>
    (await services.suggest(query)).filter(({ key }) => key.startsWith('role:'));
  return (
    <div class="explore-compare">
      <p class="crumbs small">
        <a href={allRolesHash}>{say('allRoles')}</a>
      </p>
      <h1>{say('compareRoles')}</h1>
      {known.length < comparedAtMost ? (
        <div class="compare-add">
          <p class="small muted">{say('addRoleToCompare')}</p>
          <SearchBox
            suggest={suggestRoles}
            onChoose={({ key }) => add(key)}
            onSubmit={(title) => void suggestRoles(title).then(([first]) => first && add(first.key))}
            focus={false}
          />
        </div>
      ) : null}
      {loaded.status === 'loading' ? <Skeleton label={say('loading')} /> : null}
      {loaded.status === 'failed' ? <LoadFailed onRetry={loaded.retry} /> : null}
      {loaded.status === 'ready' ? (
        <>
          <CompareTable compared={loaded.value} onRemove={(slug) => go(known.filter((other) => other !== slug))} />
          <SourceNote ids={sourcesOf(loaded.value)} />
        </>
      ) : null}
    </div>
  );
}

function CompareTable({ compared, onRemove }: { compared: readonly Compared[]; onRemove: (slug: string) => void }) {
  const { say } = useWords();
  const { money, percent, count } = useMoney();
  const none = say('notPublished');
  const row = (label: string, cell: (one: Compared) => ComponentChildren, lang?: string) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {compared.map((one) => (
        <td key={one.role.slug} lang={lang}>
          {cell(one)}
        </td>
      ))}
    </tr>
  );
  const list = (items: readonly string[]) => (
    <ul class="plain-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard (axe, scrollable-region-focusable)
    <section class="scroll-region" aria-label={say('compareRoles')} tabIndex={0}>
      <table class="compare-table">
        <thead>
          <tr>
            <td />
            {compared.map(({ role }) => (
              <th key={role.slug} scope="col">
                <a href={hashOfRoute({ view: 'job', role: role.slug, occupation: null, section: null })} lang="en">
                  {role.title}
                </a>
                <button
                  type="button"
                  class="button button-icon"
                  aria-label={say('removeRole', role.title)}
                  onClick={() => onRemove(role.slug)}
                >
                  <Icon name="close" />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(say('branch'), ({ role }) => role.branch, 'en')}
          {row(say('averageUs'), ({ ladder }) => (
            <strong class="number">
              {ladder ? money(ladder.average.amount, 'USD', ladder.average.unit) : say('noWages')}
            </strong>
          ))}
          {[...levels].reverse().map((level) =>
            row(say(levelKeys[level]), ({ ladder }) => {
              const found = ladder?.rows.find((candidate) => candidate.level === level);
              return <span class="number">{found ? money(found.amount, 'USD', found.unit) : none}</span>;
            }),
          )}
          {row(say('growthTo2034'), ({ figures }) =>
            figures?.outlook?.growthPercent == null ? none : percent(figures.outlook.growthPercent, true),
          )}
          {row(say('openingsPerYear'), ({ figures }) =>
            figures?.outlook?.openingsPerYear == null ? none : count(figures.outlook.openingsPerYear),
          )}
          {row(say('typicalEducation'), ({ figures }) =>
            educationName(figures?.outlook?.typicalEducation ?? none, say),
          )}
          {row(say('mainDuties'), ({ role }) => list(role.duties), 'en')}
          {row(say('basicSkills'), ({ role }) => list(role.skills), 'en')}
          {row(say('tools'), ({ role }) => role.tools.join(', '), 'en')}
        </tbody>
      </table>
    </section>
  );
}
