import { describe, expect, it } from 'vitest';
import type { Level } from '../../../data/schema/level.ts';
import { inferLevel, levelOfTitle, levelOfYears, yearsOf } from '../../../lib/titles/level.ts';

describe('level of a title', () => {
  const marked: [string, Level | null][] = [
    ['Marketing Intern', 'entry'],
    ['Trainee Electrician', 'entry'],
    ['Graduate Structural Engineer', 'entry'],
    ['Jr. Copywriter', 'entry'],
    ['Data Analyst I', 'entry'],
    ['Werkstudent Controlling (m/w/d)', 'entry'],
    ['Research Associate', 'mid'],
    ['Accountant II', 'mid'],
    ['Sr. Buyer', 'experienced'],
    ['Senior Nurse', 'experienced'],
    ['Chemist III', 'experienced'],
    ['Staff Data Engineer', 'senior'],
    ['Lead Product Designer', 'senior'],
    ['Principal Hydrologist', 'senior'],
    ['Planner IV', 'senior'],
    ['Software Engineer L6', 'senior'],
    ['Head of Brand', 'senior'],
    ['VP Engineering', 'senior'],
    ['Plumber', null],
    ['Accountant', null],
    ['Senior Living Assistant', null],
    ['Lead Paint Inspector', null],
    ['Junior High School Teacher', null],
    ['Chief of Staff', 'senior'],
    ['Executive Assistant', null],
    ['Internal Auditor', null],
    ['School Principal', null],
    ['Sales Associate', null],
    ['Staff Nurse', null],
    ['Funeral Director', null],
    ['Lead Generation Specialist', null],
    ['Head Start Teacher', null],
    ['Assistant to the Director', null],
    ['', null],
  ];
  it.each(marked)('%s -> %s', (title, level) => expect(levelOfTitle(title)?.level ?? null).toBe(level));

  it('takes no level from a rank that names a managerial job itself', () => {
    expect(levelOfTitle('Director of Nursing', true)).toBeNull();
    expect(levelOfTitle('Senior Marketing Manager', true)?.level).toBe('experienced');
  });
});

describe('years asked for', () => {
  const texts: [string, number | null][] = [
    ['You bring 5+ years of experience in retail.', 5],
    ['At least three years of experience as a nurse', 3],
    ['Minimum of 10 years’ experience with steel structures', 10],
    ['2-4 years of relevant experience', 2],
    ['Mindestens 3 Jahre Berufserfahrung', 3],
    ['Au moins 5 ans d’expérience', 5],
    ['We have served this town for over 30 years.', null],
    ['Applicants must be 18 years old.', null],
    ['Two weeks of leave.', null],
  ];
  it.each(texts)('%s', (text, years) => expect(yearsOf(text)?.years ?? null).toBe(years));

  it.each([
    [0, 'entry'],
    [2, 'entry'],
    [3, 'mid'],
    [5, 'mid'],
    [6, 'experienced'],
    [10, 'experienced'],
    [11, 'senior'],
    [19, 'senior'],
    [20, 'veteran'],
  ])('%s years', (years, level) => expect(levelOfYears(years)).toBe(level));
});

describe('precedence', () => {
  const posting = {
    title: 'Junior Cook',
    seniority: 'Mid-Senior level',
    description: '12+ years of experience needed',
  };
  it('years asked go first', () =>
    expect(inferLevel(posting)).toMatchObject({
      level: 'senior',
      words: expect.stringContaining('12+ years'),
      from: 'posting',
    }));
  it('then the portal’s line', () => expect(inferLevel({ ...posting, description: null })?.level).toBe('experienced'));
  it('then the title', () => expect(inferLevel({ title: posting.title })?.level).toBe('entry'));
  it('veteran only from twenty years', () =>
    expect(inferLevel({ title: 'Welder', description: '20 years of experience' })?.level).toBe('veteran'));
  it('nothing stated, no level', () => expect(inferLevel({ title: 'Welder', seniority: 'Not Applicable' })).toBeNull());
});
