import type { RawPosting } from './raw-posting.ts';

const workplaceWords: [NonNullable<RawPosting['workplace']>, RegExp][] = [
  ['hybrid', /\bhybrid|teilweise home-?office|híbrid|hybride|flexible workplace/i],
  ['remote', /\bremote\b|work from home|home-?office|télétravail|teletrabajo|\bWFH\b|anywhere in the world/i],
  ['on-site', /\bon-?site\b|\bin[- ](?:person|office)\b|vor ort|presencial|sur site/i],
];

/** Years of experience as asked for: "5+ years", "3 - 4 years", "mind. 3 Jahre", "0-1 Yrs". */
const yearsWords =
  /(?:\b(?:at least|minimum(?: of)?|mind(?:\.|estens)|mín(?:imo)?)\s+)?\b\d{1,2}\s*(?:\+|(?:-|–|to|bis|a)\s*\d{1,2}\+?)?\s*(?:years?|yrs?\b|jahren?|años?|ans\b|anys)(?=[^.\n]{0,60}(?:experience|exp\b|erfahrung|experiencia|expérience|experiència))/i;

/** Remote, hybrid, or on-site as any of the texts says, the first that speaks; null when none does. */
export function workplaceOf(texts: (string | null)[]): RawPosting['workplace'] {
  for (const text of texts) {
    const found = text && workplaceWords.find(([, words]) => words.test(text));
    if (found) return found[0];
  }
  return null;
}

/** The phrase that asks for years of experience, as written; null when the description has none. */
export function yearsAskedIn(description: string | null): string | null {
  return yearsWords.exec(description?.slice(0, 20_000) ?? '')?.[0].trim() ?? null;
}
