import type { PortalAdapter } from '../../data/schema/portal-adapter.ts';
import { countryCode, countryOfHost } from './country.ts';
import type { PageAddress } from './page-address.ts';
import { idInAddress, type PortalPosting } from './portal-reader.ts';
import type { FoundBy, PostingField, RawPosting } from './raw-posting.ts';
import { workplaceOf, yearsAskedIn } from './signals.ts';
import type { Structured } from './structured-postings.ts';

interface Sources {
  document: Document;
  address: PageAddress;
  adapter: PortalAdapter | null;
  /** What the page shows, and which reader saw it. */
  seen: PortalPosting | null;
  seenBy: FoundBy;
  /** What its structured data says. */
  structured: Structured | null;
}

/** One posting from what the page shows and what its structured data says: the visible text wins, field by field. */
export function mergedPosting({ document, address, adapter, seen, seenBy, structured }: Sources): RawPosting {
  const said = structured?.posting ?? null;
  const foundBy: RawPosting['foundBy'] = {};
  const take = (
    field: PostingField,
    visible: string | null | undefined,
    stated: string | null | undefined,
  ): string | null => {
    if (visible) foundBy[field] = seenBy;
    else if (stated) foundBy[field] = structured!.by;
    return visible || stated || null;
  };
  const location = take('location', seen?.location, said?.location);
  const description = take('description', seen?.description, seen?.description ? null : said?.description());
  return {
    title: take('title', seen?.title, said?.title) ?? '',
    company: take('company', seen?.company, said?.company),
    location,
    country:
      countryCode(said?.country ?? null) ?? countryOfHost(address.host, adapter !== null) ?? adapter?.country ?? null,
    pay: take('pay', seen?.pay, null),
    structuredPay: said?.pay ?? null,
    description,
    employmentType: seen?.employmentType ?? said?.employmentType ?? null,
    workplace: workplaceOf([
      seen?.workplace ?? null,
      said?.remote ? 'remote' : null,
      location,
      seen?.employmentType ?? null,
    ]),
    seniority: seen?.seniority ?? null,
    yearsAsked: yearsAskedIn(description),
    datePosted: said?.datePosted ?? seen?.datePosted ?? null,
    validThrough: said?.validThrough ?? null,
    language: languageOf(document),
    url: address.url,
    jobId: seen?.jobId ?? (adapter && idInAddress(address.path, adapter)) ?? said?.jobId ?? null,
    idOnPage: Boolean(seen?.jobId),
    portal: adapter?.id ?? null,
    foundBy,
  };
}

function languageOf(document: Document): string | null {
  return /^[a-z]{2}\b/i.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0].toLowerCase() ?? null;
}
