import { annualOfHourly } from '../../lib/pay/figures-file.ts';

/** The hourly wage in cents which DOL shows as `annual` dollars a year; null when there is none. */
export function centsOfAnnual(annual: number): number | null {
  const cents = Math.round((annual * 100) / 2080);
  return annualOfHourly(cents / 100) === annual ? cents : null;
}
