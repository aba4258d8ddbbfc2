import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lenientJson } from '../../../lib/page/lenient-json.ts';
import { finish } from '../../../lib/page/steps.ts';

const parseLenientJson = (text: string): unknown => finish(lenientJson(text));

// Origins: kinds of breakage listed in the portals' facts (Vagas/Rails CDATA, Talemetry comma, invalid "\$", raw breaks).
test.each<[string, string, unknown]>([
  ['plain', '{"a":1}', { a: 1 }],
  ['CDATA behind a line comment', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
  ['CDATA behind a block comment', '/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }],
  ['HTML comment', '<!-- {"a":1} -->', { a: 1 }],
  ['raw line break and tab in a string', '{"a":"x\ny\tz"}', { a: 'x\ny\tz' }],
  ['missing comma after a string', '{"a":"x"\n"b":2}', { a: 'x', b: 2 }],
  ['missing comma after an object', '{"a":{"c":1}\n"b":2}', { a: { c: 1 }, b: 2 }],
  ['missing comma between blocks of an array', '[{"a":1}\n{"b":2}]', [{ a: 1 }, { b: 2 }]],
  ['trailing commas', '{"a":[1,2,],}', { a: [1, 2] }],
  ['invalid escape', '{"a":"\\$5"}', { a: '$5' }],
  ['quotes inside a string stay', '{"a":"she said \\"no\\""}', { a: 'she said "no"' }],
  ['semicolon at the end', '{"a":1};', { a: 1 }],
  ['empty', '', null],
  ['white space', ' \n ', null],
  ['no JSON at all', '<p>hello</p>', null],
  ['cut off', '{"a":{"b":', null],
])('%s', (_what, text, value) => {
  expect(parseLenientJson(text)).toEqual(value);
});

test('valid JSON is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(parseLenientJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('raw control characters in strings never lose the object', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\t', '\r', ',', '}', '{', ':') }), (text) => {
      const broken = `{"text":"${text}","b":[1]}`;
      expect(parseLenientJson(broken)).toMatchObject({ text, b: [1] });
    }),
  );
});

test('a string of megabytes is cut, the rest is kept', () => {
  const text = JSON.stringify({ title: 'Miller', description: 'a "word" \\ and more '.repeat(300_000), last: 'x' });
  const value = parseLenientJson(text) as Record<string, string>;
  expect(value.title).toBe('Miller');
  expect(value.last).toBe('x');
  expect(value.description?.length).toBeLessThanOrEqual(100_000);
});
