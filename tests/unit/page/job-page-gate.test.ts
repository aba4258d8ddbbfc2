import { expect, test } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import { openPage } from '../../../scripts/page-document.ts';

const titleOn = (url: string, title: string, body: string): string | null => {
  const page = openPage(`<title>${title}</title><body>${body}`, url);
  const reading = readPage(page.document, url, null);
  page.close();
  return reading.posting?.title ?? null;
};

const duties = '<h2>Responsibilities</h2><p>You cook.</p><h2>Requirements</h2><p>A good nose.</p>';
const apply = '<a href="#apply">Apply now</a>';

test.each([
  [
    'address, apply control, sections',
    'https://a.example/careers/ship-cook',
    'Ship Cook',
    `<h1>Ship Cook</h1>${duties}${apply}`,
  ],
  [
    'German',
    'https://a.example/karriere/stellen/schiffskoch-123',
    'Schiffskoch',
    '<h1>Schiffskoch (m/w/d)</h1><h2>Deine Aufgaben</h2><h2>Dein Profil</h2><button>Jetzt bewerben</button>',
  ],
  [
    'an id in the query',
    'https://a.example/open-roles?gh_jid=12345',
    'Ship Cook',
    `<h1>Ship Cook</h1>${duties}<button>Apply</button>`,
  ],
])('a job page: %s', (_what, url, title, body) => {
  expect(titleOn(url, title, body)).toContain(title);
});

test.each([
  [
    'a news article',
    'https://a.example/news/ship-cooks',
    'Ship cooks wanted',
    `<h1>Ship cooks wanted</h1><p>Wages rose to $30 an hour.</p>`,
  ],
  [
    'a salary guide',
    'https://a.example/careers/ship-cook-salary',
    'Ship Cook: average salary',
    `<h1>Ship Cook</h1>${duties}<h2>Average salary</h2>`,
  ],
  [
    'a question and answer page',
    'https://a.example/careers/interview',
    'Ship Cook interview questions',
    `<h1>Ship Cook interview questions</h1>${duties}${apply}`,
  ],
  [
    'a recipe',
    'https://a.example/recipes/ship-biscuit',
    'Ship biscuit',
    '<h1>Ship biscuit</h1><h2>Requirements</h2><p>Flour.</p><button>Save</button>',
  ],
  [
    'a search page',
    'https://a.example/jobs/cook-jobs-in-hull',
    'Cook jobs in Hull',
    `<h1>31 Cook jobs in Hull</h1>${apply}${duties}`,
  ],
  [
    'a university course',
    'https://a.example/courses/cookery',
    'Cookery',
    `<h1>Cookery</h1><h2>Requirements</h2><a href="#">Apply now</a>`,
  ],
  ['nothing', 'https://a.example/', '', ''],
])('not a job page: %s', (_what, url, title, body) => {
  expect(titleOn(url, title, body)).toBeNull();
});
