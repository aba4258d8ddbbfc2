import { describe, expect, it } from 'vitest';
import { choosePay } from '../../../lib/pay/choose.ts';

const nothing = { pay: null, structuredPay: null, description: null, country: 'US', language: 'en', location: null };
const structured = { currency: 'USD', min: 90_000, max: 110_000, unit: 'YEAR', estimated: false };
const prose = 'About the job. The base salary for this role is $95,000 to $105,000 a year.';

describe('which of several statements is the pay', () => {
  it('prefers the visible field, then structured data, then running text', () => {
    const all = { ...nothing, pay: '$100,000 - $120,000 a year', structuredPay: structured, description: prose };
    expect(choosePay(all)).toMatchObject({ min: 100_000, fromProse: false });
    expect(choosePay({ ...all, pay: 'Competitive' })).toMatchObject({ min: 90_000, fromProse: false });
    expect(choosePay({ ...all, pay: null, structuredPay: null })).toMatchObject({ min: 95_000, fromProse: true });
    expect(choosePay(nothing)).toBeNull();
  });

  it('prefers an employer’s offer in the text to a portal’s estimate', () => {
    const estimated = { ...nothing, pay: '$70K - $90K (Glassdoor Est.)' };
    expect(choosePay({ ...estimated, description: prose })).toMatchObject({ kind: 'offer', min: 95_000 });
    expect(choosePay(estimated)).toMatchObject({ kind: 'estimate', min: 70_000 });
  });

  it('completes a visible amount with the period structured data gives for the same amount', () => {
    const pay = choosePay({
      ...nothing,
      pay: '$2,000 - $2,400',
      structuredPay: { ...structured, min: 2000, max: 2400, unit: 'MONTH' },
    });
    expect(pay).toMatchObject({ period: 'MONTH', annualMax: 28_800, periodInferred: false });
  });

  it('puts the range for the posting’s place first and keeps the others', () => {
    const description =
      'Salary by location\nNew York, NY: $150,000 - $180,000\nSeattle, WA: $145,000 - $175,000\nAustin, TX: $130,000 - $155,000';
    const pay = choosePay({ ...nothing, description, location: 'Seattle, WA' });
    expect(pay).toMatchObject({ min: 145_000, max: 175_000, label: expect.stringContaining('Seattle') });
    expect(pay?.others.map((other) => other.pay.min)).toEqual([150_000, 130_000]);
  });

  it('knows a state by its full name', () => {
    const description =
      'In Colorado, the salary range is $100,000-$120,000. In California, the salary range is $115,000-$140,000.';
    expect(choosePay({ ...nothing, description, location: 'San Diego, CA' })?.min).toBe(115_000);
    expect(choosePay({ ...nothing, description, location: 'Denver, CO' })?.min).toBe(100_000);
    expect(choosePay({ ...nothing, description, location: null })?.min).toBe(100_000);
  });
});
