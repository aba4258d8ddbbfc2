import { describe, expect, it } from 'vitest';
import { adAgainstRole } from '../../../lib/advert/ad-against-role.ts';
import type { RoleItems } from '../../../lib/advert/advert.ts';
import { parsePay } from '../../../lib/pay/parse.ts';
import { adverts, roles } from './adverts.ts';

const read = (description: string, role: RoleItems = roles.developer) =>
  adAgainstRole({ description, role, level: 'mid' });
const itemsOf = (list: { item: string }[]) => list.map(({ item }) => item);

describe('against labels made by hand before the rules', () => {
  const answers = adverts.map((advert) => ({ advert, reading: read(advert.text, roles[advert.role]) }));
  const labelled = (advert: (typeof adverts)[number]) => [...advert.asked, ...(advert.preferred ?? [])];
  const right = answers.reduce(
    (sum, { advert, reading }) =>
      sum + itemsOf(reading.mentioned).filter((item) => labelled(advert).includes(item)).length,
    0,
  );

  it('covers at least thirty ads', () => {
    expect(adverts.length).toBeGreaterThanOrEqual(30);
  });

  it('is right in at least 95% of the items it calls mentioned', () => {
    const claimed = answers.reduce((sum, { reading }) => sum + reading.mentioned.length, 0);
    expect(right / claimed).toBeGreaterThanOrEqual(0.95);
  });

  it('finds at least 90% of what the ads mention', () => {
    const all = answers.reduce((sum, { advert }) => sum + labelled(advert).length, 0);
    expect(right / all).toBeGreaterThanOrEqual(0.9);
  });

  it('calls nothing mentioned that an ad waives', () => {
    for (const { advert, reading } of answers)
      for (const item of advert.waived ?? []) expect(itemsOf(reading.mentioned), advert.text).not.toContain(item);
  });

  it('quotes the ad’s exact words, and files each item exactly once', () => {
    for (const { advert, reading } of answers) {
      for (const { phrase } of [...reading.mentioned, ...reading.waived, ...reading.beyond])
        expect(advert.text).toContain(phrase);
      const { qualifications, skills, tools } = roles[advert.role];
      const filed = [...reading.mentioned, ...reading.missing, ...reading.waived].map(({ item }) => item);
      expect(filed.sort()).toEqual([...qualifications, ...skills, ...tools].sort());
    }
  });
});

describe('names that are also words', () => {
  it.each([
    ['You excel at detail', 'Excel', false],
    ['Excel at what you do', 'Excel', false],
    ['Excel, Word and email', 'Excel', true],
    ['Good Excel skills', 'Excel', true],
    ['We go to market fast', 'Go', false],
    ['Services in Go and Rust', 'Go', true],
    ['Our R&D team', 'R', false],
    ['Python or R', 'R', true],
    ['JavaScript and TypeScript', 'Java', false],
    ['C++ only', 'C', false],
    ['MS SQL Server', 'SQL Server', true],
    ['Kubernetes (K8s)', 'Kubernetes', true],
    ['golang services', 'Go', true],
  ])('%s: %s is %s', (text, tool, named) => {
    expect(itemsOf(read(text, { qualifications: [], skills: [], tools: [tool] }).mentioned).includes(tool)).toBe(named);
  });
});

describe('how an ad wishes', () => {
  it.each([
    ['Java is a plus.', 'preferred'],
    ['Nice to have:\nJava', 'preferred'],
    ['Java von Vorteil', 'preferred'],
    ['You write Java.', 'asked'],
    ['Java is not required.', 'waived'],
    ['No Java experience needed.', 'waived'],
    ['Java nicht erforderlich', 'waived'],
  ])('%s', (text, wish) => {
    const reading = read(text);
    const mention = reading.mentioned.find(({ item }) => item === 'Java');
    expect(mention?.wish ?? (itemsOf(reading.waived).includes('Java') ? 'waived' : null)).toBe(wish);
  });

  it('lets a demand win over a wish made elsewhere', () => {
    expect(read('Java is a plus.\nYou must know Java.').mentioned[0]).toMatchObject({ item: 'Java', wish: 'asked' });
  });
});

describe('beyond, years and questions', () => {
  it('lists demands that are not usual for the role', () => {
    const { beyond } = read('Requirements:\n- C# and .NET\n- Fluent Japanese\n- Knowledge of railway signalling');
    expect(beyond.map(({ phrase }) => phrase)).toContain('Knowledge of railway signalling');
    expect(beyond.map(({ phrase }) => phrase)).not.toContain('C# and .NET');
  });

  it.each([
    ['2 years of experience', 'below'],
    ['At least 4 years of experience', 'within'],
    ['10+ years of experience', 'above'],
  ])('%s is %s the middle level', (text, fit) => {
    expect(read(text).years?.fit).toBe(fit);
  });

  it('asks what the ad leaves open', () => {
    const pay = parsePay('$80,000 - $140,000 a year + bonus', { country: 'US', source: 'field' });
    const keys = (reading: { questions: { key: string }[] }) => reading.questions.map(({ key }) => key);
    const ad = '10+ years of experience. Knowledge of Esperanto required.';
    const role = roles.developer;
    expect(keys(adAgainstRole({ description: ad, role, level: 'mid', pay: null }))).toEqual([
      'askPayMissing',
      'askYearsAbove',
      'askTools',
      'askBeyondUsual',
    ]);
    expect(keys(adAgainstRole({ description: ad, role, level: 'mid', pay }))).toEqual(
      expect.arrayContaining(['askPayWide', 'askPayVariable']),
    );
    expect(keys(adAgainstRole({ description: 'C#, .NET, Java', role, level: null }))).toEqual([]);
  });

  it('fills the places of a question with the ad’s words and the level’s years', () => {
    const { questions } = read('10+ years of experience');
    expect(questions.find(({ key }) => key === 'askYearsAbove')?.values).toEqual(['10+ years', 3, 5]);
  });

  it('survives an empty ad', () => {
    expect(read('')).toMatchObject({ mentioned: [], waived: [], beyond: [], years: null });
  });
});
