import type { GuideCard, RoleCard } from '../../lib/app/shipped.ts';
import { levelLadder } from '../../lib/pay/levels.ts';
import { Checklist } from '../role/Checklist.tsx';
import { RoleCards, type RoleCardsProps } from '../role/RoleCards.tsx';
import { Faq } from '../role/RoleWords.tsx';
import type { PartTools, RolePart, RolePartsInput } from './role-part.ts';

/** What comes after the answer: benefits, questions, roles to go on to, guides. */
export function furtherParts({ job, posting, onOpenRole }: RolePartsInput, { say }: PartTools): RolePart[] {
  const { role, figures, guides } = job;
  if (!role) return [];
  const ladder = figures && levelLadder({ figures, roleSalary: role.salary ?? null, place: { kind: 'nation' } });
  const against = ladder && { amount: ladder.average.amount, unit: ladder.average.unit };
  const cardsOf = (slugs: readonly string[]) =>
    slugs.flatMap((slug) => job.cards.find((card) => card.slug === slug) ?? []);
  const related = cardsOf(role.related);
  const [below, above] = [cardsOf(role.ladder?.below ?? []), cardsOf(role.ladder?.above ?? [])];
  const offered = guides.filter(
    ({ shownWith }) => shownWith.includes('role') || (posting !== null && shownWith.includes('offer')),
  );
  const note = against ? <p class="small muted above">{say('cardsNote')}</p> : null;
  const parts: (RolePart | false)[] = [
    {
      id: 'benefits',
      title: say('benefits'),
      short: say('benefitsShort'),
      hint: role.benefits[0] ?? null,
      body: () => <Checklist items={role.benefits} />,
    },
    {
      id: 'faq',
      title: say('faq'),
      short: say('faqShort'),
      hint: role.faq[0]?.question ?? null,
      body: () => <Faq role={role} />,
    },
    below.length + above.length > 0 && {
      id: 'ladder',
      title: say('careerLadder'),
      hint: titles([...below, ...above]),
      body: () => (
        <>
          {note}
          <Ladder below={below} above={above} against={against} onOpen={onOpenRole} say={say} />
        </>
      ),
    },
    related.length > 0 && {
      id: 'related',
      title: say('exploreOther'),
      short: say('relatedShort'),
      hint: titles(related),
      body: () => (
        <>
          {note}
          <RoleCards cards={related} against={against} onOpen={onOpenRole} />
        </>
      ),
    },
    offered.length > 0 && {
      id: 'guides',
      title: say('guides'),
      hint: offered[0]!.title,
      body: () => <Guides guides={offered} />,
    },
  ];
  return parts.filter((part) => part !== false);
}

const titles = (cards: readonly RoleCard[]) => cards.map(({ title }) => title).join(' · ');

type LadderProps = Pick<RoleCardsProps, 'against' | 'onOpen'> & {
  below: RoleCard[];
  above: RoleCard[];
  say: PartTools['say'];
};

/** Roles people usually come from, and go to. */
function Ladder({ below, above, against, onOpen, say }: LadderProps) {
  return (
    <>
      {above.length > 0 ? <h3 class="sub">{say('ladderAbove')}</h3> : null}
      <RoleCards cards={above} against={against} onOpen={onOpen} />
      {below.length > 0 ? <h3 class="sub">{say('ladderBelow')}</h3> : null}
      <RoleCards cards={below} against={against} onOpen={onOpen} />
    </>
  );
}

/** Guides open as pages of their own: they are read, not glanced at. */
function Guides({ guides }: { guides: readonly GuideCard[] }) {
  return (
    <ul class="guide-list" lang="en">
      {guides.map(({ slug, title, summary }) => (
        <li key={slug}>
          <a href={`explore.html#guide=${slug}`} target="_blank" rel="noreferrer">
            {title}
          </a>
          <p class="small muted">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
