/** `world/rates.json`: one day's exchange rates. */
export interface RatesFile {
  /** ISO date the rates hold for; shown beside every converted amount. */
  date: string;
  /** ISO 4217 code all rates start from. */
  base: string;
  /** Units of each currency for one unit of `base`. */
  perUnit: Record<string, number>;
}
