import { cleanCompany, cleanPlace, cleanTitle, manyLinesSteps, oneLine } from './clean-text.ts';
import { readField } from './fields.ts';
import { firstElements } from './first-elements.ts';
import { type GatePage, looksLikeJobPage } from './job-page-gate.ts';
import type { PortalPosting } from './portal-reader.ts';
import type { Steps } from './steps.ts';
import { visibleText, visibleTextSteps } from './visible-text.ts';

const descriptionLimit = 100_000;
const money = /[$€£₹¥]\s?[1-9]|[1-9][\d.,]*\s?(?:k\b|€|£|kr\b|zł|USD|EUR|GBP|CHF|CAD|AUD|INR)/i;
const placeLabel =
  /^(?:job )?(?:location|locations|ort|standort|arbeitsort|ubicaci[oó]n?|lugar|localitzaci[oó]|lloc|lieu|localisation|plaats|locatie|sede|local)\s*:\s*(.{2,120})$/i;
const payLabel =
  /^(?:salary|pay|compensation|salary range|pay range|gehalt|salari[o]?|salaire|salaris|retribuzione)\s*:\s*(.{2,120})$/i;
const companyLabel = /^(?:company|employer|organi[sz]ation|unternehmen|empresa|entreprise|bedrijf)\s*:\s*(.{2,120})$/i;
const rows = 'li, dl > div, tr, p, dd';
const notATitle =
  /^(?:careers?|jobs?|job (?:details?|description|search|openings?)|vacanc(?:y|ies)|home|welcome|menu|apply|karriere|search)\b.{0,12}$/i;

/** Guesses the posting of a page no adapter knows; null unless the page passes the "is this a job page" gate. */
export function* genericPosting(document: Document, address: string): Steps<PortalPosting | null> {
  const body = document.body;
  if (!body) return null;
  const main = document.querySelector('main, [role="main"], article, #content') ?? body;
  const description = (yield* visibleTextSteps(main, descriptionLimit)).slice(0, descriptionLimit);
  yield;
  const title = titleOf(document);
  if (!title || !looksLikeJobPage(yield* gatePage(document, address, title, description))) return null;
  yield;
  return {
    title,
    company: companyOf(document, body, title),
    location: cleanPlace(readField(body, placeFields)),
    pay: readField(body, payFields),
    description: yield* manyLinesSteps(description),
    employmentType: null,
    workplace: null,
    seniority: null,
    datePosted: null,
    jobId: null,
  };
}

const placeFields = [
  { select: rows, match: placeLabel },
  '[class*="job-location" i], [class*="joblocation" i], [class*="job__location" i], [data-testid*="location" i]',
];
const payFields = [
  { select: rows, match: payLabel },
  {
    select: '[class*="salary" i], [class*="compensation" i]',
    match: new RegExp(`^(?=.*(?:${money.source})).{1,120}$`, 'i'),
  },
];

const articleMark =
  'meta[property="article:published_time"], meta[name="author"], [rel="author"], [itemtype$="Article"], [itemtype$="BlogPosting"]';

/** The heading that the page's own title repeats, else the first heading that is more than "Careers". */
function titleOf(document: Document): string | null {
  const headings = firstElements(document, 'h1', 6);
  const texts = headings.map((heading) => cleanTitle(visibleText(heading))).filter((text) => text !== null);
  const usable = texts.filter((text) => text.length <= 160 && !notATitle.test(text));
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const names = `${document.title}\n${shared}`.toLowerCase();
  return usable.find((text) => names.includes(text.toLowerCase())) ?? usable[0] ?? null;
}

/** "Title at Company" or a labelled field, else the site's own name. */
function companyOf(document: Document, body: Element, title: string): string | null {
  const labelled = readField(body, [{ select: rows, match: companyLabel }]);
  const rest = document.title.startsWith(title) ? document.title.slice(title.length) : '';
  const after = /^\s+(?:at|bei|chez|en|@)\s+([^|–]{2,60}?)(?:\s+[|–-]\s.*)?$/.exec(rest)?.[1];
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return cleanCompany(labelled ?? after ?? site ?? null);
}

function* gatePage(document: Document, address: string, title: string, text: string): Steps<GatePage> {
  const controls = texts(document, 'button, a[href], [role="button"], input[type="submit"]', 400);
  yield;
  const headings = texts(document, 'h1, h2, h3, h4, strong, b, dt', 200);
  yield;
  const links = firstElements(document, 'a[href]', 600).map((link) => link.getAttribute('href') ?? '');
  const articleMarks = firstElements(document, articleMark, 10).length;
  yield;
  return {
    address,
    title: document.title,
    heading: title,
    controls,
    headings,
    text: text.slice(0, 40_000),
    links,
    articleMarks,
  };
}

function texts(document: Document, selector: string, atMost: number): string[] {
  const elements = firstElements(document, selector, atMost);
  return elements.map((element) => oneLine(visibleText(element, 300) || element.getAttribute('value')) ?? '');
}
