import type { PortalAdapter, PostingRules } from '../../data/schema/portal-adapter.ts';
import { cleanCompany, cleanPlace, cleanTitle, manyLinesSteps } from './clean-text.ts';
import { findField, readField } from './fields.ts';
import type { Steps } from './steps.ts';
import { visibleTextSteps } from './visible-text.ts';

const descriptionLimit = 100_000;
const attemptsAtMost = 3;

/** What an adapter's rules found on the page, as strings. */
export interface PortalPosting {
  title: string;
  company: string | null;
  location: string | null;
  pay: string | null;
  description: string | null;
  employmentType: string | null;
  workplace: string | null;
  seniority: string | null;
  datePosted: string | null;
  jobId: string | null;
}

/** Reads the first DOM family of the adapter that shows a title; null when none does. */
export function* portalPosting(document: Document, path: string, adapter: PortalAdapter): Steps<PortalPosting | null> {
  for (const rules of adapter.postings ?? []) {
    if (rules.url && !rules.url.test(path)) continue;
    for (const selector of rules.root ?? [':root']) {
      yield;
      const root = document.querySelector(selector);
      const posting = root && (yield* postingIn(root, rules));
      if (posting) return posting;
    }
  }
  return null;
}

/** Id of the selected job in path + query; null when the address names none. */
export function idInAddress(path: string, adapter: PortalAdapter): string | null {
  for (const pattern of adapter.idInUrl ?? []) {
    const id = pattern.exec(path)?.[1];
    if (id) return id;
  }
  return null;
}

/** The page may change between two steps: a posting counts only when its title and id stand at the end as at the start. */
function* postingIn(root: Element, rules: PostingRules): Steps<PortalPosting | null> {
  for (let attempt = 0; attempt < attemptsAtMost; attempt += 1) {
    const before = identityOf(root, rules);
    if (!before) return null;
    yield;
    const posting = { ...before, ...(yield* detailsOf(root, rules)) };
    const after = identityOf(root, rules);
    if (after?.title === before.title && after.jobId === before.jobId) return posting;
  }
  return null;
}

function identityOf(root: Element, rules: PostingRules): Pick<PortalPosting, 'title' | 'jobId'> | null {
  const title = cleanTitle(readField(root, rules.title));
  return title ? { title, jobId: readField(root, rules.jobId) } : null;
}

function* detailsOf(root: Element, rules: PostingRules): Steps<Omit<PortalPosting, 'title' | 'jobId'>> {
  const company = cleanCompany(readField(root, rules.company));
  yield;
  const location = cleanPlace(readField(root, rules.location));
  yield;
  const pay = readField(root, rules.pay);
  yield;
  const employmentType = readField(root, rules.employmentType);
  const workplace = readField(root, rules.workplace);
  yield;
  const seniority = readField(root, rules.seniority);
  const datePosted = readField(root, rules.datePosted);
  const description = yield* descriptionIn(root, rules);
  return { company, location, pay, employmentType, workplace, seniority, datePosted, description };
}

function* descriptionIn(root: Element, rules: PostingRules): Steps<string | null> {
  const element = findField(root, rules.description);
  if (!element) return null;
  const text = yield* visibleTextSteps(element, descriptionLimit);
  return yield* manyLinesSteps(text.slice(0, descriptionLimit));
}
