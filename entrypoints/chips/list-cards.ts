import type { CardRules, PortalAdapter } from '../../data/schema/portal-adapter.ts';
import { cleanTitle } from '../../lib/page/clean-text.ts';
import { readField } from '../../lib/page/fields.ts';

export interface ListCard {
  element: HTMLElement;
  title: string;
}

/** No list is followed further than this. */
const cardsAtMost = 200;

/** Cards of the first list family that shows any, with the titles they now have; a virtualised list reuses elements. */
export function listCards(document: Document, address: string, adapter: PortalAdapter): ListCard[] {
  for (const rules of adapter.lists ?? []) {
    if (rules.url && !rules.url.test(address)) continue;
    const cards = cardsBy(rules, document);
    if (cards.length > 0) return cards;
  }
  return [];
}

function cardsBy(rules: CardRules, document: Document): ListCard[] {
  const elements = [...document.querySelectorAll<HTMLElement>(rules.card)].slice(0, cardsAtMost);
  return elements.flatMap((element) => {
    if (rules.notInside && element.closest(rules.notInside)) return [];
    const title = cleanTitle(readField(element, rules.title));
    return title ? [{ element, title }] : [];
  });
}
