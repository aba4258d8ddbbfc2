import { describe, expect, it } from 'vitest';
import { yearsAsked } from '../../../lib/advert/years-asked.ts';
import { leastTime } from '../processor-time.ts';

describe('years asked', () => {
  it.each([
    ['5+ years of experience with Java', 5, null],
    ['5+ yrs exp in sales', 5, null],
    ['At least three years of relevant experience', 3, null],
    ['3-5 years’ experience', 3, 5],
    ['3 to 5 years of experience in a similar role', 3, 5],
    ['Minimum of 2 years experience as a nurse', 2, null],
    ['two (2) years of bookkeeping experience', 2, 2],
    ['You have 4 or more years in product design', 4, null],
    ['Mindestens drei Jahre Berufserfahrung', 3, null],
    ['3-5 Jahre Erfahrung in der Pflege', 3, 5],
    ['Au moins 2 ans d’expérience', 2, null],
    ['Experiencia mínima de 3 años', 3, 3],
    ['Almeno due anni di esperienza', 2, null],
    ['Minimaal 2 jaar ervaring', 2, null],
    ['Minst 3 års erfarenhet', 3, null],
    ['2 years with Python, 6+ years of software development experience overall', 6, null],
    ['1 year of experience', 1, 1],
    ['Our team of ten needs someone with 5 years of experience', 5, 5],
  ])('%s: %s to %s', (text, min, max) => {
    expect(yearsAsked(text)).toMatchObject({ min, max });
  });

  it.each([
    '25 years in business',
    'You must be at least 18 years of age',
    'Must be 21 years old',
    'We have built software for 12 years',
    'Our company has 30 years of experience in logistics',
    'A team with over 50 years of combined experience',
    'Founded 8 years ago',
    'A 2-year contract',
    'Clean driving record for the last 3 years',
    'Over the last five years we have grown',
    'A 3 year apprenticeship',
    '10-year anniversary',
    '2026',
    'Salary review every two years',
    '5 days a week',
    '',
  ])('no years: %s', (text) => {
    expect(yearsAsked(text)).toBeNull();
  });

  it('quotes the ad', () => {
    expect(yearsAsked('You bring at least 3 years of experience.')?.phrase).toBe('at least 3 years');
  });

  it('reads a long text in linear time', () => {
    const unit = 'We value 5+ years of experience and 25 years in business, one team. ';
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return leastTime(() => yearsAsked(text));
    };
    time(10_000);
    expect(time(500_000) / time(50_000)).toBeLessThan(25);
  });
});
