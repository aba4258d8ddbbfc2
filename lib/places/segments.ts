import { foldPlace } from './fold-place.ts';
import { everywhere, remoteWords, workplaceWords } from './place-words.ts';

/** One part of a place text, from the most to the least specific. */
export interface Segment {
  raw: string;
  folded: string;
}

/** A place text taken apart. */
export interface PlaceText {
  /** Alternatives ("London or Leeds"), each as its segments. */
  options: Segment[][];
  remote: boolean;
  /** A country that the form of a postcode gives away. */
  postcodeCountry: string | null;
}

/** Longer texts are no place names. */
const longest = 200;
const mostOptions = 6;

const betweenOptions = /\s*[;•·\n]\s*|\s+(?:or|oder|ou)\s+|\s+\/\s+|\s+&\s+|\s+\|\s+/iu;
const betweenSegments = /\s*[,|()[\]/]\s*|\s+[-–—]+\s+|\s+[-–—]+$|^[-–—]+\s+|\s*:\s+/u;
const britishPostcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b/gu;
const canadianPostcode = /\b[A-Z]\d[A-Z]\s*\d[A-Z]\d\b/gu;
const numericPostcode = /\b(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{4})?\b/gu;
const districtNumber = /\s+\d{1,2}(?:e|er|ème|th|st|nd|rd)?(?:\s+(?:arrondissement|district))?$/iu;

/** Dashes and small words left over where something was taken out ("Remote in Texas"). */
const edges =
  /^[\s\-–—,.]+|^(?:\s*\b(?:in|from|within|based in|located in|based|the|all of|across|throughout)(?:\s+|$))+|(?:[\s-]+(?:only|based|wide|residents))+$|[\s\-–—,]+$/giu;

/** "US-CA-San Jose" as some applicant systems print it. */
const coded = /^([A-Z]{2,3})-([A-Z]{2,3})-(?=\p{L})/u;

function segmentsOf(option: string): Segment[] {
  return option
    .replace(coded, '$1, $2, ')
    .split(betweenSegments)
    .map((raw) => raw.replace(edges, '').replace(districtNumber, ''))
    .map((raw) => ({ raw, folded: foldPlace(raw) }))
    .filter(({ folded }) => folded !== '' && !everywhere.has(folded));
}

/** Takes a portal's place text apart; words about the workplace ("Remote", "Hybrid") and postcodes are taken out. */
export function readSegments(text: string): PlaceText {
  const plain = text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  const postcodeCountry = plain.search(britishPostcode) >= 0 ? 'GB' : plain.search(canadianPostcode) >= 0 ? 'CA' : null;
  const bare = plain
    .replace(workplaceWords, ' , ')
    .replace(britishPostcode, ' ')
    .replace(canadianPostcode, ' ')
    .replace(numericPostcode, ' ');
  const options = bare.split(betweenOptions).slice(0, mostOptions).map(segmentsOf);
  return {
    options: options.filter((segments) => segments.length > 0),
    remote: remoteWords.test(plain),
    postcodeCountry,
  };
}
