import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/titles/normalise.ts';

const wordsOf = (title: string) => normalise(title).segments.flat().join(' ');

describe('what is taken away, and kept for "why this match"', () => {
  const cases: [string, string, string[]][] = [
    ['Kindergarten Teacher (w/m/d)', 'kindergarten teacher', ['(w/m/d)']],
    ['Buchhalter:in', 'buchhalter', [':in']],
    ['Verkäufer*in Elektronik', 'verkaufer elektronik', ['*in']],
    ['Kaufmann/-frau', 'kaufmann', ['/-frau']],
    ['Nurse (all genders)', 'nurse', ['(all genders)']],
    ['Data Steward (Human)', 'data steward', ['(Human)']],
    ['48211 - Forklift Driver', 'forklift driver', ['48211']],
    ['Porter - Job ID - 7654321', 'porter', ['Job ID - 7654321']],
    ['Payroll Clerk | Remote | Australia', 'payroll clerk', ['Remote', 'Australia']],
    ['Backend Developer --Ibrido--', 'back end developer', ['-Ibrido--']],
    ['Estate Agent - Up to £95,000', 'estate agent', ['Up to £95,000']],
    ['Roofer - Austin, TX', 'roofer', ['Austin', 'TX']],
    ['Baker in Berlin', 'baker', ['in Berlin']],
    ['Baker - Baden-Württemberg', 'baker', ['Baden-Württemberg']],
    ['Roofer | Berlin oder München', 'roofer', ['Berlin oder München']],
    ['Cook, Greater London area', 'cook', ['Greater London area']],
    ['Cook, Berlin and Sweet Kitchen', 'cook berlin and sweet kitchen', []],
    ['Barber in San José', 'barber in san jose', []],
    ['Teller in Kansas City, MO', 'teller', ['in Kansas City, MO']],
    ['HIRING NOW!!! Line Cook', 'line cook', ['HIRING NOW!!!']],
    ['🚀 Welder 🚀', 'welder', ['🚀', '🚀']],
    ['Packer 2nd shift', 'packer', ['2nd shift']],
    ['Barista - Part-time', 'barista', ['Part-time']],
  ];
  it.each(cases)('%s', (title, kept, removed) => {
    expect(wordsOf(title)).toBe(kept);
    expect(normalise(title).removed).toEqual(expect.arrayContaining(removed));
  });
});

describe('short forms and signs', () => {
  const cases: [string, string][] = [
    ['Sr Mgr', 'senior manager'],
    ['Asst. Eng', 'assistant engineer'],
    ['RN', 'registered nurse'],
    ['CNA', 'certified nursing assistant'],
    ['SDE II', 'software development engineer ii'],
    ['VP, QA', 'vice president quality assurance'],
    ['C++ Dev', 'cplusplus developer'],
    ['.NET Developer', 'dotnet developer'],
    ['R&D Chemist', 'research development chemist'],
    ['Gerüstbauer', 'gerustbauer'],
  ];
  it.each(cases)('%s', (title, words) => expect(wordsOf(title)).toBe(words));
});

describe('what must stay', () => {
  it.each([
    'Remote Sensing Scientist',
    'Night Auditor',
    'Day Shift Supervisor',
    'New Home Sales Consultant',
    'Contract Manager',
  ])('%s', (title) => expect(wordsOf(title)).toBe(title.toLowerCase()));
});

describe('any text', () => {
  it('answers every string without an exception, in bounded length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(normalise(text).segments.flat().length).toBeLessThanOrEqual(40);
      }),
    );
  });
  it('reads ten thousand characters of anything', () => {
    for (const unit of ['a', '(', '- ', 'm/w/', '1 ', '<b>', 'é', '🚀', '$1'])
      expect(normalise(unit.repeat(10_000)).segments.flat().length).toBeLessThanOrEqual(40);
  });
});
