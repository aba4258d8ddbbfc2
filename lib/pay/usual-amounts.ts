import type { Period } from './pay.ts';

/**
 * Where amounts of each period usually lie, per currency: highest hourly, lowest and highest monthly, lowest yearly.
 * 0 = never inferred: in dollars and pounds monthly and weekly pay overlap, so nothing is read from the size alone.
 * Our own bands, set wide from minimum wages (floor) to roughly ten times average pay (ceiling) in 2025;
 * amounts outside every band, or in two, stay without a period.
 */
const bands: Record<string, [number, number, number, number]> = {
  USD: [200, 0, 0, 18e3],
  CAD: [200, 0, 0, 18e3],
  AUD: [200, 0, 0, 18e3],
  NZD: [200, 0, 0, 18e3],
  GBP: [150, 0, 0, 12e3],
  EUR: [150, 700, 9e3, 12e3],
  CHF: [200, 2500, 15e3, 28e3],
  SEK: [900, 14e3, 13e4, 18e4],
  NOK: [1000, 15e3, 13e4, 2e5],
  DKK: [1000, 12e3, 13e4, 18e4],
  PLN: [300, 2500, 6e4, 7e4],
  CZK: [1500, 12e3, 2e5, 28e4],
  HUF: [15e3, 2e5, 3e6, 35e5],
  RON: [200, 1500, 35e3, 45e3],
  BGN: [150, 800, 15e3, 2e4],
  TRY: [0, 15e3, 4e5, 5e5],
  UAH: [0, 7e3, 3e5, 4e5],
  RUB: [0, 2e4, 7e5, 1e6],
  ILS: [300, 4e3, 7e4, 8e4],
  INR: [0, 0, 0, 1e5],
  PKR: [0, 15e3, 8e5, 1e6],
  BDT: [0, 8e3, 4e5, 5e5],
  LKR: [0, 2e4, 8e5, 1e6],
  BRL: [0, 1e3, 4e4, 6e4],
  MXN: [0, 5e3, 15e4, 18e4],
  CLP: [0, 35e4, 6e6, 8e6],
  COP: [0, 9e5, 25e6, 3e7],
  ARS: [0, 15e4, 9e6, 12e6],
  PEN: [0, 900, 2e4, 3e4],
  JPY: [8e3, 13e4, 15e5, 18e5],
  CNY: [300, 2e3, 8e4, 1e5],
  KRW: [6e4, 15e5, 15e6, 18e6],
  TWD: [1500, 25e3, 25e4, 35e4],
  HKD: [700, 9e3, 15e4, 18e4],
  SGD: [100, 1e3, 2e4, 24e3],
  MYR: [100, 1e3, 25e3, 3e4],
  PHP: [0, 8e3, 25e4, 3e5],
  IDR: [0, 1e6, 8e7, 1e8],
  VND: [0, 3e6, 15e7, 2e8],
  THB: [0, 8e3, 3e5, 4e5],
  AED: [0, 1e3, 8e4, 1e5],
  SAR: [0, 1e3, 8e4, 1e5],
  QAR: [0, 1e3, 8e4, 1e5],
  KWD: [0, 80, 4e3, 6e3],
  EGP: [0, 3e3, 15e4, 2e5],
  MAD: [0, 2e3, 6e4, 8e4],
  ZAR: [600, 3e3, 9e4, 1e5],
  NGN: [0, 3e4, 3e6, 4e6],
  KES: [0, 1e4, 8e5, 1e6],
  GHS: [0, 500, 4e4, 6e4],
};

/** The lowest usual yearly pay in a currency: the yardstick for "far too little" and "far too much"; null without a band. */
function lowestYearly(currency: string | null): number | null {
  return (currency !== null && bands[currency]?.[3]) || null;
}

/** The period the size of an amount makes plain; null when it fits none, or the currency is unknown. */
export function usualPeriod(currency: string | null, low: number | null, high: number | null): Period | null {
  const band = currency === null ? undefined : bands[currency];
  const top = high ?? low;
  if (!band || top === null) return null;
  const bottom = low ?? top;
  const [hourMax, monthMin, monthMax, yearMin] = band;
  if (top <= hourMax && bottom >= hourMax / 40) return 'HOUR';
  if (top >= yearMin && bottom >= yearMin * 0.35) return 'YEAR';
  if (monthMax && bottom >= monthMin && top <= monthMax) return 'MONTH';
  return null;
}

/**
 * False when a year's pay of that size cannot be a job's (a $500 budget, a $200 million fund). Unknown currencies pass.
 * Sums by the day under a third of a low full-time pay are meals and fares. By the week, month or year a fifth of it is
 * asked for in the currencies of few small units (dollar, euro, pound), whose bands start near a minimum wage.
 * The shares are ours, tried on tests/bench/labelled-pay/pay_trial.tsv.
 */
export function plausibleYearly(currency: string | null, yearly: number, period: Period | null = null): boolean {
  const lowest = lowestYearly(currency);
  if (lowest === null) return true;
  const least = period === 'DAY' ? 0.3 : period && period !== 'HOUR' && lowest < 3e4 ? 0.2 : 0.12;
  return yearly >= lowest * least && yearly <= lowest * 400;
}

/** True from roughly the lowest full-time wage on: seven tenths, tried likewise, of the lowest usual yearly pay; unknown currencies fail. */
export function fullWage(currency: string | null, yearly: number): boolean {
  return yearly >= 0.7 * (lowestYearly(currency) ?? Number.POSITIVE_INFINITY);
}

/** False for amounts under the lowest hourly pay of a currency: they can be no job's, whatever the period. */
export function plausibleAtAll(currency: string | null, top: number): boolean {
  const band = currency === null ? undefined : bands[currency];
  return !band || band[0] === 0 || top >= band[0] / 60;
}

/** True where so many whole millions are ordinary pay (rupiah, dong, yen, rupees ...); false in dollars, pounds, euros. */
export function countsInMillions(currency: string | null, amount: number): boolean {
  const lowest = lowestYearly(currency) ?? 0;
  return lowest >= 1e5 && amount <= lowest * 60;
}
