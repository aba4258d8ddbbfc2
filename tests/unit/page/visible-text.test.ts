import { expect, test } from 'vitest';
import { manyLines, oneLine } from '../../../lib/page/clean-text.ts';
import { visibleText } from '../../../lib/page/visible-text.ts';
import { openPage } from '../../../scripts/page-document.ts';

const read = (html: string): string | null => {
  const page = openPage(`<div id="root">${html}</div>`, 'https://example.com/');
  const text = oneLine(visibleText(page.document.querySelector('#root')!));
  page.close();
  return text;
};

test.each([
  ['styles and scripts', '<style>.a{}</style>Bookkeeper<script>x()</script><noscript>no</noscript>', 'Bookkeeper'],
  ['blocks are apart', '<div>Acme</div><div>Leeds</div>', 'Acme Leeds'],
  ['inline stays together', 'Book<b>keeper</b>', 'Bookkeeper'],
  [
    'a visible copy wins over one for screen readers',
    '<span aria-hidden="true">Cook</span><span class="visually-hidden">Cook with verification</span>',
    'Cook',
  ],
  ['the only text is for screen readers', '<span class="sr-only">Cook</span>', 'Cook'],
  ['an aria-hidden twin', '<span>Cook</span><span aria-hidden="true">Cook</span>', 'Cook'],
  ['aria-hidden but the only one (a dialog is open)', '<div aria-hidden="true"><p>Cook</p></div>', 'Cook'],
  ['hidden by attribute or style', '<p hidden>No</p><p style="display: none">No</p>Cook', 'Cook'],
  ['buttons are not text', 'Cook<button>Save</button>', 'Cook'],
  ['comments', '<!-- -->Maadi, <!-- -->Cairo', 'Maadi, Cairo'],
  ['line breaks', 'Cook<br>Leeds', 'Cook Leeds'],
])('%s', (_what, html, text) => {
  expect(read(html)).toBe(text);
});

test('list items and paragraphs stand on lines of their own', () => {
  const page = openPage(
    '<div id="root"><p>One</p><ul><li>Two</li><li>Three <b>four</b></li></ul>Five</div>',
    'https://example.com/',
  );
  expect(manyLines(visibleText(page.document.querySelector('#root')!))).toBe('One\n\nTwo\n\nThree four\nFive');
});

test('no more is read than asked for', () => {
  const page = openPage(
    `<div id="root">${'word '.repeat(1_000_000)}<p>${'x'.repeat(100_000)}</p></div>`,
    'https://example.com/',
  );
  expect(visibleText(page.document.querySelector('#root')!, 1_000).length).toBeLessThanOrEqual(1_010);
});
