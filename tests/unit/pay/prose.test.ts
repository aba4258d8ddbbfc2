import { describe, expect, it } from 'vitest';
import { findPayInProse } from '../../../lib/pay/prose.ts';

const found = (text: string, country = 'US', language = 'en') => {
  const pay = findPayInProse(text, { country, language });
  return pay && `${pay.currency} ${pay.period} ${pay.min}-${pay.max}`;
};

/** Our own sentences in the shapes ads of each country use. */
describe('pay in running text', () => {
  it.each([
    [
      'The base salary range for this position is $118,000 - $149,000 per year. You also get a $4,000 sign-on bonus.',
      'US',
      'USD YEAR 118000-149000',
    ],
    ['The hourly rate for this role is $27.25. You work 38 hours per week.', 'US', 'USD HOUR 27.25-27.25'],
    ['Annual Salary\n$117,000 — $139,000 USD', 'US', 'USD YEAR 117000-139000'],
    [
      'Wir bieten ein Jahresgehalt zwischen 52.000 und 61.000 Euro sowie 30 Tage Urlaub und 50 € Sachbezug monatlich.',
      'DE',
      'EUR YEAR 52000-61000',
    ],
    [
      'Für diese Stelle gilt ein Mindestgehalt von EUR 2.480,- brutto pro Monat (14x jährlich).',
      'AT',
      'EUR MONTH 2480-null',
    ],
    [
      'Rémunération : entre 36 000 € et 41 000 € brut annuel selon profil. Tickets restaurant de 9 €.',
      'FR',
      'EUR YEAR 36000-41000',
    ],
    ['Salario: 29.000 - 33.000 € brutos anuales. 23 días de vacaciones.', 'ES', 'EUR YEAR 29000-33000'],
    [
      'Een salaris tussen € 3.100 en € 4.200 bruto per maand. Opleidingsbudget van € 1.500 per jaar.',
      'NL',
      'EUR MONTH 3100-4200',
    ],
    ['CTC: 11-16 LPA. Experience: 3-6 years. Notice period 30 days.', 'IN', 'INR YEAR 1100000-1600000'],
  ])('%s', (text, country, expected) => {
    expect(found(text, country)).toBe(expected);
  });

  it.each([
    'We raised $35 million and serve 10,000 customers. You manage a $2M budget. Clients save $50,000 a year.',
    'You sell contracts of $50,000 to $100,000 and are paid a commission of 10%.',
    'We pay up to $500 for referrals. Founded in 2012. Call 555-123-4567.',
    'For 20 years we have paid claims, 24/7. 3-5 years of experience. Salary competitive.',
    'Benefits: 401(k) with 5% match, $1,200 yearly learning stipend, $100,000 life insurance.',
    'The average salary for nurses in Ohio is $79,000 a year.',
  ])('no pay: %s', (text) => {
    expect(found(text)).toBeNull();
  });

  it('marks what it found, and keeps several ranges with their labels', () => {
    const pay = findPayInProse('Pay depends on level. Level 4: $110,000–$130,000; Level 5: $130,000–$160,000.', {
      country: 'US',
    });
    expect(pay).toMatchObject({ fromProse: true, min: 110_000, label: 'Level 4' });
    expect(pay?.others.map(({ label, pay: { max } }) => [label, max])).toEqual([['Level 5', 160_000]]);
  });
});
