import * as z from 'zod/mini';
import type { PageReading } from '../page/raw-posting.ts';

const text = (longest: number) => z.string().check(z.overwrite((value) => value.slice(0, longest)));
const line = z.nullable(text(500));
const foundBy = z.enum(['json-ld', 'microdata', 'adapter', 'generic']);

const posting = z.object({
  title: text(500),
  company: line,
  location: line,
  country: line,
  pay: line,
  structuredPay: z.nullable(
    z.object({
      currency: line,
      min: z.nullable(z.number()),
      max: z.nullable(z.number()),
      unit: line,
      estimated: z.boolean(),
    }),
  ),
  description: z.nullable(text(100_000)),
  employmentType: line,
  workplace: z.nullable(z.enum(['remote', 'hybrid', 'on-site'])),
  seniority: line,
  datePosted: line,
  validThrough: line,
  language: line,
  url: text(2000),
  jobId: line,
  portal: line,
  yearsAsked: z.optional(line),
  idOnPage: z.optional(z.boolean()),
  foundBy: z.partialRecord(z.enum(['title', 'company', 'location', 'pay', 'description']), foundBy),
});

const card = z.object({ jobId: line, title: text(500), company: line, location: line, pay: line });

const reading = z.object({
  kind: z.enum(['posting', 'list', 'both', 'none']),
  posting: z.nullable(posting),
  cards: z.array(card).check(z.overwrite((cards) => cards.slice(0, 200))),
  silence: z.nullable(z.enum(['blocked', 'sign-in', 'not-a-job-page', 'pending'])),
  frameHosts: z.array(text(200)).check(z.overwrite((hosts) => hosts.slice(0, 5))),
});

/**
 * Checks what a page's reader reported. Over-long texts and lists are cut (500 characters a line, 100,000 for the
 * description, 200 cards); anything of the wrong shape gives null.
 */
export function checkedReading(value: unknown): PageReading | null {
  const result = reading.safeParse(value);
  return result.success ? (result.data as PageReading) : null;
}
