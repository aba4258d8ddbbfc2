import { expect, test } from 'vitest';
import { factRows, readFacts } from '../../../data/build/countries-facts.ts';
import { signedUnits } from '../../../data/build/countries-links.ts';

const rows = signedUnits();
const wageCodes = new Set(factRows(readFacts('us/national')).map((row) => row.code!));
const unitsOf = (country: string) => factRows(readFacts(`world/${country.toLowerCase()}-units`));

test('every occupation is a code wages are published for', () => {
  for (const row of rows)
    for (const code of row.occupations) expect(wageCodes, `${row.country} ${row.unit}`).toContain(code);
});

test('an occupation leads to one unit a country', () => {
  const pairs = rows.flatMap((row) => row.occupations.map((code) => `${row.country} ${code}`));
  expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
});

test('every row has a reviewer and a reason in words', () => {
  for (const row of rows) {
    expect(row.reviewer).not.toBe('');
    expect(row.reason.split(/\s+/).length, `${row.country} ${row.unit}: ${row.reason}`).toBeGreaterThanOrEqual(3);
  }
});

test.each(['AU', 'CA', 'DE', 'GB', 'NL', 'NO', 'SE'])('units of %s are units of its table', (country) => {
  const known = new Map(unitsOf(country).map((row) => [row.unit!, row]));
  const signed = rows.filter((row) => row.country === country);
  expect(signed.length).toBeGreaterThan(0);
  for (const row of signed) expect(known.has(row.unit), row.unit).toBe(true);
});

test.each(['CA', 'DE', 'GB'])('at least 150 units of %s were reviewed', (country) => {
  expect(rows.filter((row) => row.country === country).length).toBeGreaterThanOrEqual(150);
});

test('the 150 German units with most employees were all reviewed', () => {
  const spread = factRows(readFacts('world/de-spread'));
  const largest = [...spread].sort((a, b) => Number(b.employees || 0) - Number(a.employees || 0)).slice(0, 150);
  const reviewed = new Set(rows.filter((row) => row.country === 'DE').map((row) => row.unit));
  expect(largest.filter((row) => !reviewed.has(row.unit!))).toEqual([]);
});
