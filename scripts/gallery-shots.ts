import type { Page } from '@playwright/test';
import type { SavedOffer } from '../lib/saved/saved-offer.ts';
import { savedVersion } from '../lib/saved/versions.ts';
import { bareOffer, fullOffer } from '../tests/unit/saved/example-offers.ts';

/** One picture of the gallery. */
export interface Shot {
  /** File name without its ending. */
  name: string;
  /** Page of the extension, with its hash. */
  page: string;
  /** Our own test page (tests/corpus) it is about. */
  on?: string;
  width: number;
  height: number;
  theme?: 'light' | 'dark';
  language?: 'en' | 'de' | 'es' | 'fr';
  settings?: Record<string, unknown>;
  /** Further items of local storage. */
  stored?: Record<string, unknown>;
  /** How long the page may take to be read, ms. */
  settle?: number;
  /** The whole page instead of the window. */
  whole?: boolean;
  /** Also kept under docs/ for the README. */
  docs?: string;
  prepare?: (page: Page) => Promise<void>;
}

const popup = { width: 400, height: 600 };
const narrow = { width: 320, height: 640 };
const panel = { width: 380, height: 900 };
const wide = { width: 1200, height: 850 };

/** Three invented offers, as saved; among them one with long German words. */
const savedOffers: SavedOffer[] = [
  fullOffer,
  {
    id: 'gallery-2',
    savedAt: '2026-11-19T10:00:00.000Z',
    title: 'Data Engineer (m/w/d) Schwerpunkt Energiewirtschaft und Prognosesysteme',
    company: 'Elbtal Netzgesellschaft',
    place: 'Dresden',
    url: null,
    role: 'data-engineer',
    occupation: '15-1243',
    level: null,
    pay: { text: '68.000 - 82.000 € brutto im Jahr', currency: 'EUR', period: 'YEAR', min: 68_000, max: 82_000 },
    note: '',
    where: 'country:DE',
    gaps: null,
  },
  // The oldest: what is compared are the two newest, which have pay.
  { ...bareOffer, savedAt: '2026-11-18T10:00:00.000Z' },
];
const withOffers = { saved: savedOffers, saved$: { v: savedVersion } };

const comparingAll = async (page: Page) => {
  for (const box of (await page.getByRole('checkbox').all()).slice(0, 2)) await box.check();
  await page.getByRole('button', { name: /2/ }).click();
  await page.waitForTimeout(700);
};

const editing = async (page: Page) => {
  await page.getByRole('button', { name: /^Edit/ }).first().click();
};

/** The colors of a high-contrast desktop. */
const forcedColors = (page: Page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });

/** As the browser's zoom does it: half the room, twice the size. */
const half = ({ width, height }: { width: number; height: number }) => ({
  width: Math.round(width / 2),
  height: Math.round(height / 2),
});

const typing = (text: string) => async (page: Page) => {
  await page.getByRole('combobox').fill(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(900);
};

/** Files of the extension under these paths cannot be read. */
const withoutFiles = (pattern: string) => async (page: Page) => {
  await page.route(pattern, (route) => route.abort());
  await page.reload();
  await page.waitForTimeout(900);
};

const states: Shot[] = [
  { name: 'popup-posting', page: 'popup.html', on: 'linkedin/guest-detail', ...popup },
  { name: 'popup-readme', page: 'popup.html', on: 'indeed/two-pane', width: 400, height: 860, docs: 'popup' },
  { name: 'popup-posting-whole', page: 'popup.html', on: 'indeed/two-pane', ...popup, whole: true },
  {
    name: 'popup-posting-open',
    page: 'popup.html',
    on: 'linkedin/guest-detail',
    ...popup,
    whole: true,
    settings: { closedSections: [] },
  },
  { name: 'popup-hourly-offer', page: 'popup.html', on: 'indeed/two-pane', ...popup },
  { name: 'popup-euro-offer', page: 'popup.html', on: 'linkedin/sdui-detail', ...popup },
  { name: 'popup-group-average', page: 'popup.html', on: 'linkedin/classic-two-pane', ...popup },
  {
    name: 'popup-german-ad',
    page: 'popup.html',
    on: 'stepstone/detail',
    ...popup,
    language: 'de',
    settings: { country: 'DE' },
  },
  { name: 'popup-british-median', page: 'popup.html', on: 'totaljobs/detail', ...popup },
  { name: 'popup-list', page: 'popup.html', on: 'linkedin/guest-list', ...popup },
  { name: 'popup-nothing', page: 'popup.html', on: 'linkedin/feed', ...popup, settle: 2500 },
  { name: 'popup-sign-in', page: 'popup.html', on: 'linkedin/sign-in-wall', ...popup, settle: 2500 },
  { name: 'popup-empty', page: 'popup.html', ...popup },
  {
    name: 'popup-suggestions',
    page: 'popup.html',
    ...popup,
    prepare: (page) => page.getByRole('combobox').fill('nurs'),
  },
  { name: 'popup-weak-title', page: 'popup.html', ...popup, prepare: typing('associate') },
  { name: 'popup-unknown-title', page: 'popup.html', ...popup, prepare: typing('Qwzx Vbnmk') },
  { name: 'popup-look-up', page: 'popup.html#role=machine-learning-engineer', ...popup },
  { name: 'popup-salary-link', page: 'popup.html#role=registered-nurse&section=salary', ...popup },
  { name: 'popup-hourly-only', page: 'popup.html#role=actor', ...popup },
  { name: 'popup-no-role-text', page: 'popup.html#occupation=51-9021', ...popup },
  { name: 'popup-no-wages', page: 'popup.html#occupation=55-1011', ...popup },
  {
    name: 'popup-file-missing',
    page: 'popup.html#role=registered-nurse',
    ...popup,
    prepare: withoutFiles('**/roles/registered-nurse.json'),
  },
];

const looks: Shot[] = [
  { name: 'popup-dark', page: 'popup.html', on: 'indeed/two-pane', ...popup, theme: 'dark' },
  {
    name: 'popup-dark-whole',
    page: 'popup.html#role=registered-nurse',
    ...popup,
    theme: 'dark',
    whole: true,
    settings: { closedSections: [] },
  },
  { name: 'popup-narrow', page: 'popup.html', on: 'linkedin/guest-detail', ...narrow },
  {
    name: 'popup-narrow-german',
    page: 'popup.html#role=compensation-and-benefits-analyst',
    ...narrow,
    language: 'de',
    whole: true,
  },
  { name: 'popup-spanish', page: 'popup.html', on: 'indeed/two-pane', ...popup, language: 'es' },
  { name: 'popup-french', page: 'popup.html', on: 'linkedin/guest-detail', ...popup, language: 'fr' },
  { name: 'sidepanel', page: 'sidepanel.html', on: 'indeed/two-pane', ...panel, docs: 'sidepanel' },
  {
    name: 'sidepanel-dark-german',
    page: 'sidepanel.html',
    on: 'stepstone/detail',
    ...panel,
    theme: 'dark',
    language: 'de',
  },
  { name: 'sidepanel-not-enabled', page: 'sidepanel.html', on: 'reed/detail', ...panel },
];

/** At 200% zoom and in forced colors. */
const aids: Shot[] = [
  {
    name: 'popup-forced-colors',
    page: 'popup.html',
    on: 'indeed/two-pane',
    ...popup,
    whole: true,
    prepare: forcedColors,
  },
  { name: 'explore-forced-colors', page: 'explore.html', ...wide, prepare: forcedColors },
  { name: 'countries-forced-colors', page: 'explore.html#countries=registered-nurse', ...wide, prepare: forcedColors },
  { name: 'explore-zoomed', page: 'explore.html', ...half(wide) },
  { name: 'explore-role-zoomed', page: 'explore.html#role=data-engineer', ...half(wide) },
  { name: 'explore-compare-zoomed', page: 'explore.html#compare=registered-nurse,paramedic', ...half(wide) },
  { name: 'options-zoomed', page: 'options.html', ...half(wide) },
  { name: 'saved-zoomed', page: 'explore.html#saved', ...half(wide), stored: withOffers },
  { name: 'sidepanel-zoomed', page: 'sidepanel.html', on: 'indeed/two-pane', ...half(panel), whole: true },
];

const pages: Shot[] = [
  { name: 'explore', page: 'explore.html', ...wide, docs: 'explore' },
  { name: 'explore-dark', page: 'explore.html', ...wide, theme: 'dark' },
  { name: 'explore-role', page: 'explore.html#role=data-engineer', ...wide },
  { name: 'explore-countries', page: 'explore.html#countries=registered-nurse', ...wide },
  {
    name: 'explore-compare',
    page: 'explore.html#compare=registered-nurse,nurse-practitioner,paramedic',
    ...wide,
    docs: 'compare',
  },
  { name: 'explore-guides', page: 'explore.html#guides', ...wide },
  { name: 'explore-narrow-german', page: 'explore.html', ...narrow, language: 'de' },
  { name: 'saved', page: 'explore.html#saved', ...wide },
  { name: 'saved-narrow-dark', page: 'explore.html#saved', ...narrow, theme: 'dark' },
  { name: 'saved-filled', page: 'explore.html#saved', ...wide, stored: withOffers },
  { name: 'saved-filled-narrow', page: 'explore.html#saved', ...narrow, stored: withOffers, whole: true },
  { name: 'saved-compared', page: 'explore.html#saved', ...wide, stored: withOffers, prepare: comparingAll },
  {
    name: 'saved-compared-narrow-dark',
    page: 'explore.html#saved',
    ...narrow,
    stored: withOffers,
    prepare: comparingAll,
    theme: 'dark',
    whole: true,
  },
  { name: 'saved-edited', page: 'explore.html#saved', ...wide, stored: withOffers, prepare: editing },
  { name: 'options', page: 'options.html', ...wide },
  { name: 'options-dark-german', page: 'options.html', ...wide, theme: 'dark', language: 'de' },
  { name: 'options-narrow', page: 'options.html', ...narrow },
  { name: 'welcome', page: 'welcome.html', ...wide },
  { name: 'welcome-narrow-french', page: 'welcome.html', ...narrow, language: 'fr' },
];

/** Every screen and state, in the order they are drawn. */
export const shots: Shot[] = [...states, ...looks, ...aids, ...pages];
