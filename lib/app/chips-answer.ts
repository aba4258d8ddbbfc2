import { formatMoney } from '../pay/format.ts';
import { understandCard } from '../understand.ts';
import { chipsWantedAt } from './chips-access.ts';
import { loadEngines } from './engines.ts';
import { readSettings } from './settings.ts';
import { wordsOf } from './words.ts';

/** A list's card as its page names it. */
export interface ChipCard {
  /** The page's own key of the card, handed back with the answer. */
  key: string;
  title: string;
}

export interface ChipText {
  key: string;
  text: string;
}

const mostCards = 100;

const isCard = (value: unknown): value is ChipCard => {
  const card = value as ChipCard | null;
  return (
    typeof card?.key === 'string' &&
    card.key.length <= 600 &&
    typeof card.title === 'string' &&
    card.title.length <= 500
  );
};

/** The cards out of whatever a page sent: at most 100, each with a short key and title; damaged ones are left out. */
export function checkedChipCards(value: unknown): ChipCard[] {
  return Array.isArray(value)
    ? value
        .slice(0, mostCards)
        .filter(isCard)
        .map(({ key, title }) => ({ key, title }))
    : [];
}

/**
 * What stands beside each card: the typical pay of its job, in words. Only for pages of portals whose chips are on;
 * cards without a sure match or a published wage get no answer.
 */
export async function answerChips(
  ask: { cards: unknown; language: unknown },
  sender: { url: string },
): Promise<ChipText[]> {
  const settings = await readSettings();
  if (!chipsWantedAt(sender.url, settings)) return [];
  const cards = checkedChipCards(ask.cards);
  const language = typeof ask.language === 'string' ? ask.language.slice(0, 2) : null;
  const [engines, { say, locale }] = await Promise.all([
    loadEngines(cards.map(({ title }) => ({ title, language }))),
    wordsOf(settings.language),
  ]);
  return cards.flatMap(({ key, title }) => {
    const { typical } = understandCard(
      { jobId: null, title, company: null, location: null, pay: null },
      { language, country: null },
      engines,
    );
    if (!typical) return [];
    const money = formatMoney(typical.amount, 'USD', locale);
    return { key, text: say('chipTypical', say(typical.unit === 'HOUR' ? 'perHour' : 'perYear', money)) };
  });
}
