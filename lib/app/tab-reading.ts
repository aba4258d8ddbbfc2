import { browser } from 'wxt/browser';
import type { PageReading } from '../page/raw-posting.ts';
import { badgeText as differenceText } from '../pay/badge.ts';
import type { Comparison } from '../pay/comparison.ts';
import { formatPercent } from '../pay/format.ts';
import { verdictWords } from '../pay/verdict-words.ts';
import { type TabState, understandCard, understandPosting } from '../understand.ts';
import { badgeText, showBadge } from './badge.ts';
import { compareWithFigures } from './compare-with-figures.ts';
import { loadEngines } from './engines.ts';
import { report } from './errors.ts';
import { makeLook } from './looks.ts';
import { forgetTab, readTab, readTabs, writeTab } from './session.ts';
import { readSettings } from './settings.ts';
import { nextTurn, turnOf } from './tab-turns.ts';
import { type SpokenWords, say, wordsOf } from './words.ts';

/** A framed posting (iCIMS, Greenhouse) is not overwritten by the page around it, which has none of its own. */
async function isOutranked(tabId: number, { kind }: PageReading, mainFrame: boolean): Promise<boolean> {
  if (kind !== 'none') return false;
  return !mainFrame || ((await readTab(tabId))?.framed ?? false);
}

/** Understands what a page's reader reported, keeps it for the tab and shows the badge. */
export async function keepReading(tabId: number, url: string, reading: PageReading, mainFrame = true): Promise<void> {
  if (await isOutranked(tabId, reading, mainFrame)) return;
  const turn = nextTurn(tabId);
  const { posting, cards, kind, silence, frameHosts } = reading;
  const hints = { language: posting?.language ?? null, country: posting?.country ?? null };
  const engines = await loadEngines(
    [...(posting ? [posting] : []), ...cards].map(({ title }) => ({ title, language: hints.language })),
  );
  const state: TabState = {
    url,
    kind,
    silence,
    posting: posting ? await understandPosting(posting, engines) : null,
    cards: cards.map((card) => understandCard(card, hints, engines)),
    frameHosts,
    framed: !mainFrame,
  };
  if (turnOf(tabId) !== turn) return;
  await writeTab(tabId, state);
  await Promise.all([lookFor(tabId, state), badgeFor(tabId, state)]);
}

/** Makes the answer ready; without it the views read the figures themselves, so a failure is only reported. */
async function lookFor(tabId: number, state: TabState): Promise<void> {
  const turn = turnOf(tabId);
  await makeLook(tabId, state, () => turnOf(tabId) === turn).catch((error) => report('first look', error));
}

/** Makes the answers of all tabs ready again, where the settings now ask for other figures. */
export async function refreshLooks(): Promise<void> {
  await Promise.all((await readTabs()).map(({ tabId, state }) => lookFor(tabId, state)));
}

/** Understands the tab's posting again, after a correction or a changed setting. */
export async function understandAgain(tabId: number): Promise<void> {
  const state = await readTab(tabId);
  if (!state) return;
  const { url, kind, silence, frameHosts, framed } = state;
  const reading = {
    kind,
    silence,
    frameHosts,
    posting: state.posting?.raw ?? null,
    cards: state.cards.map(({ card }) => card),
  };
  await keepReading(tabId, url, reading, !framed);
}

/** Withdraws what is known of the tab: the page moved on. */
export async function withdraw(tabId: number): Promise<void> {
  nextTurn(tabId);
  await forgetTab(tabId);
  await showBadge(tabId, { text: '', title: say('extensionName') });
}

/**
 * A tab loads: a reader still alive in it (a soft navigation) reads again; without one, what we knew is gone. On a slow
 * machine the browser's answer that nobody listens comes after the new page's own report, which then stands.
 */
export async function askReader(tabId: number): Promise<void> {
  const turn = turnOf(tabId);
  const isHeard = await browser.tabs.sendMessage(tabId, { type: 'read-again' }).then(
    () => true,
    () => false,
  );
  if (!isHeard && turnOf(tabId) === turn) await withdraw(tabId);
}

async function badgeFor(tabId: number, { posting }: TabState): Promise<void> {
  const role = posting?.match.role != null;
  const settings = await readSettings();
  const words = await wordsOf(settings.language);
  const comparison = posting && role ? await compareWithFigures(posting, settings, words).catch(() => null) : null;
  const difference = comparison && differenceText(comparison);
  const text = badgeText({ difference, role }, settings.badge);
  const title =
    !posting || !role
      ? say('extensionName')
      : comparison && difference
        ? verdictLine(comparison, words)
        : words.say('badgeRole', posting.match.title);
  await showBadge(tabId, { text, title });
}

/** The verdict with all that must be said with it, as the popup words it. */
function verdictLine(comparison: Comparison, words: SpokenWords): string {
  const { sentence, standing, caveats } = verdictWords(comparison, words, (value) =>
    formatPercent(value, words.locale),
  );
  return [`${sentence}.`, standing, ...caveats.map((caveat) => `${caveat}.`)].filter(Boolean).join(' ');
}
