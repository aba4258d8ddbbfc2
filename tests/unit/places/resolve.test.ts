import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesData } from '../../../data/build/places.ts';
import { createPlaces } from '../../../lib/places/resolve.ts';

const places = createPlaces(placesData());

/** Written by us in the shapes portals print: text, hint, country, region, wage area, kind of name. */
const known: [string, string | undefined, string, string | undefined, string | undefined, string][] = [
  // LinkedIn, Dice, Indeed, Greenhouse in the US: city and state
  ['San Jose, CA', undefined, 'US', 'CA', '41940', 'city'],
  ['Brooklyn, NY', undefined, 'US', 'NY', '35620', 'city'],
  ['Paris, TX', undefined, 'US', 'TX', '4800002', 'city'],
  ['New York, NY', undefined, 'US', 'NY', '35620', 'city'],
  ['New York City, NY', undefined, 'US', 'NY', '35620', 'city'],
  ['Austin TX', undefined, 'US', 'TX', '12420', 'city'],
  ['Seattle WA 98101', undefined, 'US', 'WA', '42660', 'city'],
  ['Abilene, TX', undefined, 'US', 'TX', '10180', 'city'],
  ['Atlanta, Georgia', undefined, 'US', 'GA', '12060', 'city'],
  ['Remote in Austin, TX', undefined, 'US', 'TX', '12420', 'city'],
  ['Houston, TX 77002 (Downtown area)', undefined, 'US', 'TX', '26420', 'city'],
  ['Boulder, Colorado', undefined, 'US', 'CO', '14500', 'city'],
  ['Washington, DC', undefined, 'US', 'DC', '47900', 'city'],
  ['Camden, DE', undefined, 'US', 'DE', '20100', 'city'],
  ['Camden, NJ', undefined, 'US', 'NJ', '37980', 'city'],
  ['Kansas City, KS', undefined, 'US', 'KS', '28140', 'city'],
  ['Georgetown, DC', undefined, 'US', 'DC', '47900', 'city'],
  ['Washington, District of Columbia, United States', undefined, 'US', 'DC', '47900', 'city'],
  ['St. Louis, MO', undefined, 'US', 'MO', '41180', 'city'],
  ['Vancouver, WA', undefined, 'US', 'WA', '38900', 'city'],
  ['Cambridge, MA (Hybrid)', undefined, 'US', 'MA', '14460', 'city'],
  ['Seattle, Washington, United States', undefined, 'US', 'WA', '42660', 'city'],
  ['Santa Clara County, CA', undefined, 'US', 'CA', '41940', 'county'],
  ['Hartford, CT', undefined, 'US', 'CT', '25540', 'city'],
  ['San Juan, PR', undefined, 'US', 'PR', '41980', 'city'],
  ['US-CA-Sunnyvale', undefined, 'US', 'CA', '41940', 'city'],
  ['Chicago', undefined, 'US', 'IL', '16980', 'city'],
  ['Mountain View, CA 94043', undefined, 'US', 'CA', '41940', 'city'],
  ['Remote in Texas', undefined, 'US', 'TX', undefined, 'remote'],
  ['Winston-Salem, NC', undefined, 'US', 'NC', '49180', 'metro'],
  ['USA - TX - Austin', undefined, 'US', 'TX', '12420', 'city'],
  // metropolitan names
  ['Greater Seattle Area', undefined, 'US', 'WA', '42660', 'metro'],
  ['San Francisco Bay Area', undefined, 'US', 'CA', '41860', 'metro'],
  ['New York City Metropolitan Area', undefined, 'US', 'NY', '35620', 'metro'],
  ['Dallas-Fort Worth Metroplex', undefined, 'US', 'TX', '19100', 'metro'],
  ['Greater Boston', undefined, 'US', 'MA', '14460', 'metro'],
  ['Denver Metropolitan Area', undefined, 'US', 'CO', '19740', 'metro'],
  ['Greater Rockford Area', undefined, 'US', 'IL', '40420', 'metro'],
  ['Seattle-Tacoma-Bellevue, WA', undefined, 'US', 'WA', '42660', 'metro'],
  // states, countries, remote
  ['California', undefined, 'US', 'CA', undefined, 'state'],
  ['Texas, United States', undefined, 'US', 'TX', undefined, 'state'],
  ['United States', undefined, 'US', undefined, undefined, 'country'],
  ['Remote, US', undefined, 'US', undefined, undefined, 'remote'],
  ['United States (Remote)', undefined, 'US', undefined, undefined, 'remote'],
  ['Remote | Australia', undefined, 'AU', undefined, undefined, 'remote'],
  ['Remote - California', undefined, 'US', 'CA', undefined, 'remote'],
  ['Remote', 'DE', 'DE', undefined, undefined, 'remote'],
  ['Deutschland', undefined, 'DE', undefined, undefined, 'country'],
  // Canada, Australia, Sweden: with the region wages are published for
  ['Toronto, ON', undefined, 'CA', 'ON', undefined, 'city'],
  ['Toronto, CA', undefined, 'CA', 'ON', undefined, 'city'],
  ['Vancouver, British Columbia, Canada', undefined, 'CA', 'BC', undefined, 'city'],
  ['London, ON', undefined, 'CA', 'ON', undefined, 'city'],
  ['Montréal, QC H3B 1A1', undefined, 'CA', 'QC', undefined, 'city'],
  ['Greater Toronto Area, Canada', undefined, 'CA', 'ON', undefined, 'metro'],
  ['Camberwell VIC 3124', undefined, 'AU', 'VIC', undefined, 'city'],
  ['Sydney, New South Wales, Australia', undefined, 'AU', 'NSW', undefined, 'city'],
  ['Perth, WA', undefined, 'AU', 'WA', undefined, 'city'],
  ['Göteborg', undefined, 'SE', 'Västsverige', undefined, 'city'],
  ['Lund, Skåne County, Sweden', undefined, 'SE', 'Sydsverige', undefined, 'city'],
  // elsewhere the country is what matters
  ['London, England, United Kingdom', undefined, 'GB', 'ENG', undefined, 'city'],
  ['Greater London, England, United Kingdom', undefined, 'GB', 'ENG', undefined, 'metro'],
  ['London SW1A 2AA', undefined, 'GB', 'ENG', undefined, 'city'],
  ['Cambridge', 'GB', 'GB', 'ENG', undefined, 'city'],
  ['Cambridge', 'US', 'US', 'MA', '14460', 'city'],
  ['Hamburg', undefined, 'DE', undefined, undefined, 'city'],
  ['20095 Hamburg', undefined, 'DE', undefined, undefined, 'city'],
  ['Berlin, DE', undefined, 'DE', undefined, undefined, 'city'],
  ['Germany, Berlin', undefined, 'DE', undefined, undefined, 'city'],
  ['Frankfurt am Main', undefined, 'DE', undefined, undefined, 'city'],
  ['München, Bayern', undefined, 'DE', undefined, undefined, 'city'],
  ['Paris', undefined, 'FR', undefined, undefined, 'city'],
  ['Paris 9e', undefined, 'FR', undefined, undefined, 'city'],
  ['Pozzuolo Martesana, Lombardia, Italia', undefined, 'IT', undefined, undefined, 'city'],
  ['Bengaluru East, Karnataka, India', undefined, 'IN', undefined, undefined, 'state'],
  ['Bangalore Urban, Karnataka', undefined, 'IN', undefined, undefined, 'state'],
  ['Zürich, Switzerland', undefined, 'CH', undefined, undefined, 'city'],
  ['Wien', undefined, 'AT', undefined, undefined, 'city'],
  ['Amsterdam-Zuidoost, Noord-Holland, Nederland', undefined, 'NL', undefined, undefined, 'city'],
  ['Dubai, United Arab Emirates', undefined, 'AE', undefined, undefined, 'city'],
  ['Singapore', undefined, 'SG', undefined, undefined, 'country'],
  ['Bad Homburg', undefined, 'DE', undefined, undefined, 'city'],
  ['Hauptstraße 12, 80331 München', undefined, 'DE', undefined, undefined, 'city'],
  ['Hybrid - London', undefined, 'GB', 'ENG', undefined, 'city'],
  ['Tbilisi, Georgia', undefined, 'GE', undefined, undefined, 'city'],
  ['Slough SL1 1AA', undefined, 'GB', 'ENG', undefined, 'city'],
  ['Raum München', 'DE', 'DE', undefined, undefined, 'metro'],
  ['London UK', undefined, 'GB', 'ENG', undefined, 'city'],
  ['Dublin', undefined, 'IE', undefined, undefined, 'city'],
  ['Warszawa, mazowieckie', undefined, 'PL', undefined, undefined, 'city'],
];

describe('places that can be told', () => {
  test.each(known)('%s (hint %s)', (text, hint, country, region, area, how) => {
    const place = places.resolve(text, hint);
    expect(place).toMatchObject({ country, how });
    expect({ region: place?.region, area: place?.area }).toEqual({ region, area });
  });
});

/** Names that several places share, or that are none: never a confident answer. */
const unclear: [string, string | undefined][] = [
  ['Cambridge', undefined],
  ['Birmingham', undefined],
  ['Springfield', undefined],
  ['Victoria', undefined],
  ['Georgia', undefined],
  ['Remote', undefined],
  ['Worldwide', undefined],
  ['EMEA', undefined],
  ['Headquarters', undefined],
  ['Ontario, CA', undefined],
  ['London or New York', undefined],
  ['', undefined],
  ['🚀', undefined],
];

describe('names that cannot be told', () => {
  test.each(unclear)('%s', (text, hint) => {
    expect(places.resolve(text, hint)?.confidence ?? 0).toBeLessThan(0.5);
  });

  test('a hint settles them', () => {
    expect(places.resolve('Georgia', 'US')).toMatchObject({ country: 'US', region: 'GA' });
    expect(places.resolve('Springfield', 'US')).toMatchObject({ country: 'US', how: 'country' });
    expect(places.resolve('Springfield', 'US')?.area).toBeUndefined();
    expect(places.resolve('Birmingham', 'GB')).toMatchObject({ country: 'GB', region: 'ENG' });
  });
});

describe('several places in one text', () => {
  test('a list of cities is not a city in the region that is named like the last', () => {
    expect(places.resolve('San Francisco, Seattle, New York')).toMatchObject({ country: 'US', how: 'country' });
  });

  test('keeps what they share', () => {
    expect(places.resolve('Austin, TX; Dallas, TX')).toMatchObject({ country: 'US', region: 'TX', how: 'state' });
    expect(places.resolve('Berlin or Hamburg')).toMatchObject({ country: 'DE', how: 'country' });
    expect(places.resolve('San Jose, CA; Sunnyvale, CA')).toMatchObject({ area: '41940' });
  });
});

describe('any text', () => {
  test('never throws and stays within 0..1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
        const place = places.resolve(text);
        expect(place === null || (place.confidence >= 0 && place.confidence <= 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('case, accents and outer spaces of a spelled-out place change nothing', () => {
    for (const text of ['San Jose, California', 'Hamburg', 'Montréal, Québec, Canada', 'Greater Seattle Area']) {
      const plain = places.resolve(text);
      const changed = places.resolve(`  ${text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '')} `);
      expect({ ...changed, name: '' }).toEqual({ ...plain, name: '' });
    }
  });
});

test('every wage area has a name', () => {
  expect(places.areaName('42660')).toBe('Seattle-Tacoma-Bellevue, WA');
  expect(places.areaName('00000')).toBeNull();
});
