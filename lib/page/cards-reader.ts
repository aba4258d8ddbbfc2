import type { CardRules, PortalAdapter } from '../../data/schema/portal-adapter.ts';
import { cleanCompany, cleanPlace, cleanTitle } from './clean-text.ts';
import { readField } from './fields.ts';
import type { RawCard } from './raw-posting.ts';
import type { Steps } from './steps.ts';

const cardsAtMost = 500;
const cardsPerStep = 4;

/**
 * Cards of the first list family that shows any, keyed by job id (a repeated id counts once); empty when none does.
 * A slot that is empty now but was read before (`known`, kept up to date) keeps its card.
 */
export function* portalCards(
  document: Document,
  path: string,
  adapter: PortalAdapter,
  known: Map<string, RawCard> = new Map(),
): Steps<RawCard[]> {
  for (const rules of adapter.lists ?? []) {
    if (rules.url && !rules.url.test(path)) continue;
    yield;
    const cards = yield* cardsBy(rules, document, known);
    if (cards.length > 0) return cards;
  }
  return [];
}

function* cardsBy(rules: CardRules, document: Document, known: Map<string, RawCard>): Steps<RawCard[]> {
  const cards: RawCard[] = [];
  const ids = new Set<string>();
  const elements = document.querySelectorAll(rules.card);
  for (let index = 0; index < Math.min(elements.length, cardsAtMost); index += 1) {
    if (index % cardsPerStep === 0) yield;
    const element = elements[index]!;
    const card = isAside(element, rules)
      ? null
      : (cardIn(element, rules) ?? known.get(readField(element, rules.jobId) ?? ''));
    if (!card || (card.jobId && ids.has(card.jobId))) continue;
    if (card.jobId) known.set(card.jobId, card);
    if (card.jobId) ids.add(card.jobId);
    cards.push(card);
  }
  return cards;
}

function isAside(element: Element, rules: CardRules): boolean {
  return rules.notInside !== undefined && element.closest(rules.notInside) !== null;
}

/** An empty slot of a virtualized list has no title and is no card yet. */
function cardIn(element: Element, rules: CardRules): RawCard | null {
  const title = cleanTitle(readField(element, rules.title));
  if (!title) return null;
  return {
    jobId: readField(element, rules.jobId),
    title,
    company: cleanCompany(readField(element, rules.company)),
    location: cleanPlace(readField(element, rules.location)),
    pay: readField(element, rules.pay),
  };
}
