import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleNames } from '../../../data/build/role-names.ts';
import { titleFile } from '../../../data/build/titles.ts';
import { titleIndex } from '../../../data/build/titles-index.ts';
import { correctionKey } from '../../../lib/titles/correction.ts';
import { abstainBelow, createMatcher } from '../../../lib/titles/matcher.ts';

const matcher = createMatcher({ english: titleFile('en'), index: titleIndex() });
matcher.addLanguage('de', { model: titleFile('de'), roleNames: roleNames('de') });

describe('titles that lead astray', () => {
  // Every code that a careful reader would accept.
  const traps: [string, string[]][] = [
    ['Corporate Counsel', ['23-1011']],
    ['Salesforce Administrator', ['15-1244', '15-1299', '15-1252', '15-1211']],
    ['Data Center Technician', ['15-1231', '15-1232', '15-1244', '49-2011', '15-1299']],
    ['Nurse Recruiter', ['13-1071']],
    ['Software Sales Engineer', ['41-9031']],
    ['Chief of Staff', ['11-1011', '11-1021', '43-6011', '11-9199', '13-1111', '13-1199']],
    ['Head of Kitchen', ['35-1011', '35-1012', '11-9051']],
    ['Building Engineer', ['49-9071', '51-8021', '17-2051', '11-3013', '49-1011']],
    ['Product Designer', ['27-1021', '15-1255']],
    ['Product Owner', ['15-1299', '13-1082', '11-2021', '11-3021', '13-1111', '15-1211']],
    ['Actor Network Engineer', ['15-1241', '15-1244', '15-1252', '15-1231', '17-2061']],
    [
      'Customer Success Manager',
      [
        '41-3091',
        '11-2022',
        '41-4012',
        '43-4051',
        '13-1161',
        '43-1011',
        '11-9199',
        '11-1021',
        '41-9031',
        '13-1199',
        '13-1111',
      ],
    ],
    ['Solutions Architect', ['15-1299', '15-1252', '15-1211', '15-1241', '41-9031']],
    ['Landscape Architect', ['17-1012']],
    ['Train Driver', ['53-4011']],
    ['Training Manager', ['11-3131']],
    ['Python Developer', ['15-1252']],
    ['Kindergarten Teacher (w/m/d)', ['25-2012']],
  ];
  it.each(traps)('%s', (title, codes) => expect(codes).toContain(matcher.match(title).occupation));

  it('Buchhalter:in, in German', () => {
    expect(['43-3031', '13-2011', '43-3021']).toContain(matcher.match('Buchhalter:in', { language: 'de' }).occupation);
  });
});

describe('abstaining', () => {
  it.each(['Associate', 'Engineer', 'Consultant', 'Sales Executive', 'Manager', 'Senior Consultant II', 'Team Lead'])(
    '%s',
    (title) => {
      const match = matcher.match(title);
      expect(match.role).toBeNull();
      expect(match.confidence).toBeLessThan(abstainBelow);
      expect(match.alternatives.length).toBeGreaterThan(0);
    },
  );
});

describe('a user’s correction', () => {
  it('wins next time, with whatever noise', () => {
    const corrections = { [correctionKey('Widget Wrangler')]: { role: null, occupation: '51-9061' } };
    expect(matcher.match('Widget Wrangler (m/w/d)', { corrections })).toMatchObject({
      occupation: '51-9061',
      confidence: 1,
    });
  });
  it('drops a role that is no longer written', () => {
    const corrections = { baker: { role: 'no-such-role', occupation: '51-3011' } };
    expect(matcher.match('Baker', { corrections }).role).toBeNull();
  });
});

describe('roles', () => {
  it('a role’s own title leads to it, in any language of the page', () => {
    for (const { slug, title } of titleIndex().roles) expect([title, matcher.match(title).role]).toEqual([title, slug]);
  });
});

describe('a written role’s name', () => {
  it('wins over the lists where those know little', () => {
    expect(matcher.match('Data Center Technician').role).toBe('data-center-technician');
  });
});

describe('a name of words that no list knows', () => {
  it('leads to its role and to the role’s occupation', () => {
    const index = titleIndex();
    const roles = index.roles.map((role) =>
      role.slug === 'electrician' ? { ...role, aliases: [...role.aliases, 'Kabelflüsterer'] } : role,
    );
    const told = createMatcher({ english: titleFile('en'), index: { ...index, roles } });
    expect(told.match('Kabelflüsterer (m/w/d)')).toMatchObject({ role: 'electrician', occupation: '47-2111' });
  });
});

describe('bad input', () => {
  const inputs = [
    '',
    ' ',
    '🚀🔥',
    'مهندس برمجيات',
    '\u0000\u0007\u202e',
    '<script>alert(1)</script>',
    'x',
    'a'.repeat(10_000),
    'We are a small team and we would love to hear from you today.',
    '12345',
    '((((',
    '- - -',
  ];
  it.each(inputs)('%j', (title) => {
    const { confidence, role } = matcher.match(title);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(role === null || typeof role === 'string').toBe(true);
  });
  it('any string is answered', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => void matcher.match(title)));
  });
});

describe('noise changes nothing', () => {
  const titles = [
    'Accountant',
    'Registered Nurse',
    'Software Developer',
    'Truck Driver',
    'Head Chef',
    'Civil Engineer',
    'Dental Hygienist',
  ];
  const noise: ((title: string) => string)[] = [
    (t) => `${t} (m/w/d)`,
    (t) => `${t} (all genders)`,
    (t) => `${t} | Remote | Australia`,
    (t) => `${t} - Job ID - 7654321`,
    (t) => `99123 - ${t}`,
    (t) => `HIRING NOW!!! ${t}`,
    (t) => `${t} 🚀`,
    (t) => `${t} - Up to £95,000`,
    (t) => `${t} - Full-time`,
    (t) => t.toUpperCase(),
    (t) => `  ${t.replace(/ /g, '   ')}\t`,
  ];
  it.each(titles)('in any combination of two, with accents or without: %s', (title) => {
    const { role, occupation } = matcher.match(title);
    const spelled = [title, title.replace(/e/g, 'é')];
    const pairs = spelled.flatMap((t) => noise.flatMap((first) => noise.map((second) => second(first(t)))));
    const changed = pairs.filter((noisy) => {
      const match = matcher.match(noisy, { language: 'en' });
      return match.role !== role || match.occupation !== occupation;
    });
    expect(changed).toEqual([]);
  });
});
