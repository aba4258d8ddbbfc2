import { cleanCompany, cleanTitle, manyLines } from './clean-text.ts';
import { decodeEntities, htmlToText } from './html-text.ts';
import { asText, type JsonObject, pick } from './json-ld.ts';
import type { StructuredPay } from './raw-posting.ts';
import { structuredPayOf } from './structured-pay.ts';
import { isRemote, structuredCountryOf, structuredPlaceOf } from './structured-place.ts';

/** What a JobPosting object says, as strings. */
export interface StructuredPosting {
  title: string;
  company: string | null;
  location: string | null;
  country: string | null;
  pay: StructuredPay | null;
  /** Made on demand: most pages show their description, and this one may be long. */
  description: () => string | null;
  employmentType: string | null;
  remote: boolean;
  datePosted: string | null;
  validThrough: string | null;
  jobId: string | null;
}

/** Reads a JobPosting object (JSON-LD, or microdata in the same shape); null when it has no title. */
export function structuredPosting(posting: JsonObject): StructuredPosting | null {
  const title = cleanTitle(plain(pick(posting, 'title', 'name', 'jobTitle')));
  if (!title) return null;
  const company = companyOf(posting);
  return {
    title,
    company,
    location: plain(structuredPlaceOf(posting, company)),
    country: structuredCountryOf(posting),
    pay: structuredPayOf(posting),
    description: () => descriptionOf(posting),
    employmentType: [pick(posting, 'employmentType')].flat().map(asText).filter(Boolean).join(', ') || null,
    remote: isRemote(posting),
    datePosted: asText(pick(posting, 'datePosted')),
    validThrough: asText(pick(posting, 'validThrough')),
    jobId: identifierOf(posting),
  };
}

/** Text without markup, also markup that was encoded. */
function plain(value: unknown): string | null {
  const text = asText(value);
  return text === null ? null : htmlToText(htmlToText(text, 2_000));
}

/** An address or "Confidential" names no company. */
function companyOf(posting: JsonObject): string | null {
  const name = cleanCompany(plain(pick(posting, 'hiringOrganization')));
  return name && !/^(?:https?:|confidential$)/i.test(name) ? name : null;
}

function descriptionOf(posting: JsonObject): string | null {
  const parts = ['description', 'responsibilities', 'qualifications', 'skills', 'experienceRequirements'];
  const texts = parts.map((part) => asText(pick(posting, part))).filter((text) => text !== null);
  return manyLines(
    texts
      .map((text) => htmlToText(text))
      .join('\n\n')
      .slice(0, 100_000),
  );
}

function identifierOf(posting: JsonObject): string | null {
  const identifier = pick(posting, 'identifier');
  const value = identifier && typeof identifier === 'object' ? pick(identifier as JsonObject, 'value') : identifier;
  const text = asText(value);
  return text && decodeEntities(text);
}
