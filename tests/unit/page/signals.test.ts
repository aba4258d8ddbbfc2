import { expect, test } from 'vitest';
import { countryCode, countryOfHost } from '../../../lib/page/country.ts';
import { workplaceOf, yearsAskedIn } from '../../../lib/page/signals.ts';

test.each([
  ['You bring 5+ years of experience with SQL', '5+ years'],
  ['at least 4 years of experience in production', 'at least 4 years'],
  ['3 - 4 years relevant experience', '3 - 4 years'],
  ['0-1 Yrs of Exp', '0-1 Yrs'],
  ['Mindestens 3 Jahre Erfahrung mit Antrieben', 'Mindestens 3 Jahre'],
  ['mínimo 2 años de experiencia', 'mínimo 2 años'],
  ['We have been here for 25 years. Experience the sea!', null],
  ['A contract of 2 years', null],
  [null, null],
])('%j asks for %j', (text, years) => {
  expect(yearsAskedIn(text)).toBe(years);
});

test.each([
  [['Hybrid work'], 'hybrid'],
  [['Melbourne VIC (Remote)'], 'remote'],
  [['Teilweise Home-Office'], 'hybrid'],
  [['Presencial'], 'on-site'],
  [[null, 'remote'], 'remote'],
  [['Leeds', null], null],
] as const)('%j is %j', (texts, workplace) => {
  expect(workplaceOf([...texts])).toBe(workplace);
});

test.each([
  ['au.indeed.com', true, 'AU'],
  ['uk.linkedin.com', true, 'GB'],
  ['www.reed.co.uk', true, 'GB'],
  ['www.stepstone.de', true, 'DE'],
  ['www.glassdoor.co.in', true, 'IN'],
  ['www.linkedin.com', true, null],
  ['jobright.ai', true, null],
  ['hr.example.com', false, null],
])('host %s (portal: %j) is in %j', (host, isPortal, country) => {
  expect(countryOfHost(host, isPortal)).toBe(country);
});

test.each([
  ['us', 'US'],
  ['UK', 'GB'],
  ['United Kingdom', 'GB'],
  ['DEU', 'DE'],
  ['Germany', 'DE'],
  ['Atlantis', null],
  [null, null],
])('country %j is %j', (text, code) => {
  expect(countryCode(text)).toBe(code);
});
