/**
 * A portal adapter is a declaration: which hosts, which pages, and per field an ordered list of CSS selectors,
 * most likely first. The reader in lib/page executes it; an adapter holds no code that walks a page.
 * Types only: this file must stay free of zod, the content script reaches it.
 */

export interface FieldRule {
  /** CSS selector looked up inside the posting's or card's root; ":scope" is the root itself. */
  select: string;
  /** Look in the whole page rather than inside the root (document title, meta tags). */
  from?: 'page';
  /** Start from the nearest ancestor of the root that matches (a company heading shared by several cards). */
  closest?: string;
  /** Read this attribute in place of the visible text. */
  attribute?: string;
  /** The text must match; group 1, where there is one, is the value. */
  match?: RegExp;
  /** Take the value only when an element of the root matching this selector shows it too (a document title may lag behind). */
  seenIn?: string;
}

/** A bare string is a selector whose visible text is the value. */
export type Field = string | FieldRule;

/** One DOM family of a portal's single posting: a page of its own or the right-hand pane. */
export interface PostingRules {
  /** Tested on path + query; without it the markup alone decides. */
  url?: RegExp;
  /** Containers of the posting, most likely first; without it the whole page. */
  root?: string[];
  title: Field[];
  company?: Field[];
  location?: Field[];
  /** The page's own pay field only: a rule that may hit other text carries a `match`. */
  pay?: Field[];
  description?: Field[];
  employmentType?: Field[];
  workplace?: Field[];
  seniority?: Field[];
  datePosted?: Field[];
  /** The pane's own job id, compared with the URL's so that no stale pane is read. */
  jobId?: Field[];
}

/** One DOM family of a portal's list. */
export interface CardRules {
  url?: RegExp;
  card: string;
  /** Cards inside these are adverts or recommendations. */
  notInside?: string;
  jobId?: Field[];
  title: Field[];
  company?: Field[];
  location?: Field[];
  pay?: Field[];
}

export interface PortalAdapter {
  /** File name and stable id. */
  id: string;
  name: string;
  /** Match patterns for the manifest or for optional hosts, e.g. "https://*.indeed.com/*". */
  hosts: string[];
  /** Postings are shown in a frame of this host inside other sites, so the script also runs in frames. */
  framed?: boolean;
  /** ISO 3166 alpha-2 where the host name does not say it. */
  country?: string;
  /** Path + query of pages that never hold a posting (feed, sign-in): the reader sleeps there. */
  asleep?: RegExp;
  /** Group 1 is the selected job's id in path + query, most specific first. */
  idInUrl?: RegExp[];
  /** Path + query on which the generic reader may stand in when no rule finds a posting. */
  genericOn?: RegExp;
  postings?: PostingRules[];
  lists?: CardRules[];
}
