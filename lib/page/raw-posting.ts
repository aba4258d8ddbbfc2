/** What was read from a page, as strings: reading only, no understanding. Crosses from the content script to the background. */

/** Which tier of the reader found a field. */
export type FoundBy = 'json-ld' | 'microdata' | 'adapter' | 'generic';

export type PostingField = 'title' | 'company' | 'location' | 'pay' | 'description';

/** Pay as structured data states it; kept beside the visible text, never instead of it. */
export interface StructuredPay {
  currency: string | null;
  min: number | null;
  max: number | null;
  /** unitText as it stands ("YEAR", "p.a.", ""). */
  unit: string | null;
  /** estimatedSalary rather than baseSalary. */
  estimated: boolean;
}

export interface RawPosting {
  title: string;
  company: string | null;
  location: string | null;
  /** ISO 3166 alpha-2 of the posting's country when the page or the portal's host says so. */
  country: string | null;
  /** Text of the page's own pay field; null when it has none. Never prose. */
  pay: string | null;
  structuredPay: StructuredPay | null;
  /** Plain text, in memory only, cut at 100,000 characters. */
  description: string | null;
  employmentType: string | null;
  workplace: 'remote' | 'hybrid' | 'on-site' | null;
  /** The portal's own seniority line ("Mid-Senior level"). */
  seniority: string | null;
  /** The phrase of the description that asks for years ("5+ years"), as written. */
  yearsAsked?: string | null;
  datePosted: string | null;
  validThrough: string | null;
  /** Language of the page's text, two letters, when the page says so. */
  language: string | null;
  url: string;
  /** The portal's id of the job, where it has one. */
  jobId: string | null;
  /** The posting itself, not only the address, carries `jobId`. */
  idOnPage?: boolean;
  /** Adapter id, null for the generic reader. */
  portal: string | null;
  foundBy: Partial<Record<PostingField, FoundBy>>;
}

export interface RawCard {
  jobId: string | null;
  title: string;
  company: string | null;
  location: string | null;
  pay: string | null;
}

/** Everything one look at a page gave. */
export interface PageReading {
  kind: 'posting' | 'list' | 'both' | 'none';
  posting: RawPosting | null;
  cards: RawCard[];
  /** Why nothing was found: for the popup's words and for tests. */
  silence: 'blocked' | 'sign-in' | 'not-a-job-page' | 'pending' | null;
  /** Hosts of cross-origin frames that hold the posting (iCIMS, Greenhouse embeds). */
  frameHosts: string[];
}
