import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildPlaces } from '../../data/build/places.ts';
import { titleFile } from '../../data/build/titles.ts';
import { titleIndex } from '../../data/build/titles-index.ts';
import { portalAdapters } from '../../data/portals/all.ts';
import { adAgainstRole } from '../../lib/advert/ad-against-role.ts';
import { checkedReading } from '../../lib/app/reading-schema.ts';
import { adapterForUrl } from '../../lib/page/adapter-for-url.ts';
import { lenientJson } from '../../lib/page/lenient-json.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { finish } from '../../lib/page/steps.ts';
import { parsePay } from '../../lib/pay/parse.ts';
import { findPayInProse } from '../../lib/pay/prose.ts';
import { createPlaces } from '../../lib/places/resolve.ts';
import { importOffers } from '../../lib/saved/import-offers.ts';
import { sortSaved } from '../../lib/saved/saved-offer.ts';
import { inferLevel } from '../../lib/titles/level.ts';
import { createMatcher } from '../../lib/titles/matcher.ts';
import { createSearch } from '../../lib/titles/search.ts';
import { openPage } from '../../scripts/page-document.ts';
import { hostileText, mutated } from './hostile.ts';

/** One thing that is fed anything: `share` of all cases, a property that must hold for every one of them. */
export interface Target {
  name: string;
  share: number;
  property: fc.IProperty<unknown>;
}

const corpus = join(import.meta.dirname, '../corpus');

function corpusPages(): { html: string; url: string }[] {
  const files = (readdirSync(corpus, { recursive: true }) as string[]).filter((file) => file.endsWith('.html'));
  return files.map((file) => ({
    html: readFileSync(join(corpus, file), 'utf8'),
    url: JSON.parse(readFileSync(join(corpus, file.replace(/html$/, 'json')), 'utf8')).url ?? 'https://example.com/job',
  }));
}

/** What a page gives goes into one text field each: no field holds a NUL. */
function isPlain(text: unknown): boolean {
  return text === null || (typeof text === 'string' && !text.includes(String.fromCharCode(0)));
}

export function targets(): Target[] {
  const matcher = createMatcher({ english: titleFile('en', console.error), index: titleIndex() });
  const search = createSearch(titleIndex());
  const places = createPlaces(JSON.parse(new TextDecoder().decode(buildPlaces()[0]!.bytes)));
  const pages = corpusPages();
  const role = {
    qualifications: ['CDL Class A license'],
    skills: ['Read a torque wrench'],
    tools: ['SQL', 'C++', '.NET', 'R'],
  };
  return [
    {
      name: 'titles: a match with a confidence between 0 and 1',
      share: 0.22,
      property: fc.property(hostileText, (text) => {
        const { confidence } = matcher.match(text);
        return confidence >= 0 && confidence <= 1;
      }),
    },
    {
      name: 'levels',
      share: 0.08,
      property: fc.property(hostileText, hostileText, (title, description) => void inferLevel({ title, description })),
    },
    {
      name: 'search as you type',
      share: 0.06,
      property: fc.property(hostileText, (text) => search.find(text, 8).length <= 8),
    },
    {
      name: 'pay: min <= max, finite, positive',
      share: 0.22,
      property: fc.property(
        hostileText,
        fc.constantFrom('field', 'prose', 'typed'),
        fc.constantFrom('US', 'IN', 'DE', null),
        (text, source, country) => {
          const pay = parsePay(text, { source, country });
          if (!pay) return true;
          const ends = [pay.min, pay.max].filter((amount): amount is number => amount !== null);
          return (
            ends.every((amount) => Number.isFinite(amount) && amount >= 0) && (ends.length < 2 || ends[0]! <= ends[1]!)
          );
        },
      ),
    },
    {
      name: 'pay in prose',
      share: 0.06,
      property: fc.property(hostileText, (text) => void findPayInProse(text, { country: 'US' })),
    },
    { name: 'places', share: 0.1, property: fc.property(hostileText, (text) => void places.resolve(text, 'US')) },
    {
      name: 'ad against role',
      share: 0.05,
      property: fc.property(hostileText, (description) => void adAgainstRole({ description, role, level: 'mid' })),
    },
    {
      name: 'JSON-LD: broken JSON',
      share: 0.08,
      property: fc.property(hostileText, (text) => void finish(lenientJson(text))),
    },
    {
      name: 'import files',
      share: 0.04,
      property: fc.property(
        fc.oneof(
          hostileText,
          fc.json().map((json) => `{"rolewise":"saved","offers":${json}}`),
        ),
        (text) => void importOffers(text, '2026-01-01T00:00:00.000Z'),
      ),
    },
    { name: 'stored offers', share: 0.03, property: fc.property(fc.anything(), (value) => void sortSaved(value)) },
    {
      name: 'messages from pages',
      share: 0.03,
      property: fc.property(
        fc.anything({ withNullPrototype: true, maxDepth: 4 }),
        (value) => void checkedReading(value),
      ),
    },
    {
      name: 'mutated pages, read with every adapter',
      share: 0.03,
      property: fc.property(
        fc.constantFrom(...pages).chain(({ html, url }) => mutated(html).map((page) => ({ page, url }))),
        ({ page, url }) => {
          const { document, close } = openPage(page, url);
          const { posting, cards } = readPage(document, url, adapterForUrl(url, portalAdapters));
          close();
          return [posting?.title ?? null, posting?.company ?? null, ...cards.map(({ title }) => title)].every(isPlain);
        },
      ),
    },
  ];
}
