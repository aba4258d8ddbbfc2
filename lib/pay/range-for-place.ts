import type { Pay } from './pay.ts';

const states =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming';
const otherName = new Map(
  states.split('|').flatMap((state) => {
    const [code, name] = [state.slice(0, 2), state.slice(3)];
    return [
      [code.toLowerCase(), name.toLowerCase()],
      [name.toLowerCase(), code.toLowerCase()],
    ] as [string, string][];
  }),
);

/**
 * The same pay with the range labelled for `location` ("Seattle, WA") in front and the others behind it.
 * Unchanged when there is one range only, no location, or no label names the place.
 */
export function rangeForPlace(pay: Pay, location: string | null): Pay {
  if (!location || pay.others.length === 0) return pay;
  const { others, ...main } = pay;
  const ranges = [{ label: pay.label ?? null, pay: main }, ...others];
  const names = placeNames(location);
  const best = Math.min(...ranges.map(({ label }) => nearness(label, names)));
  const chosen = ranges.find(({ label }) => nearness(label, names) === best);
  if (!chosen || best === Number.POSITIVE_INFINITY) return pay;
  return { ...chosen.pay, label: chosen.label, others: ranges.filter((range) => range !== chosen) };
}

/** City first, then state or region, each under both its names. */
function placeNames(location: string): string[] {
  const parts = location.split(/[,/|·()]+|\s[-–]\s/).map((part) => part.trim().toLowerCase());
  return parts.filter((part) => part.length > 1).flatMap((part) => [part, otherName.get(part) ?? part]);
}

/** Rank of the first place name the label holds; Infinity for none. */
function nearness(label: string | null, names: string[]): number {
  if (!label) return Number.POSITIVE_INFINITY;
  const at = names.findIndex((name) => holds(label, name));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Two-letter codes count only in capitals, so that "or" and "in" are no states. */
function holds(label: string, name: string): boolean {
  const text = name.length === 2 ? label : label.toLowerCase();
  const word = name.length === 2 ? name.toUpperCase() : name;
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + word.length] ?? '');
}
