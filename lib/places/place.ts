/** A place a posting names, as far as the figures reach. */
export interface Place {
  /** ISO 3166 alpha-2. */
  country: string;
  /** US state ("WA"), Canadian province ("ON"), Swedish national area ("Sydsverige"): as `regions` of the wages have it. */
  region?: string;
  /** Code of the US wage area, metropolitan or not ("42660"). */
  area?: string;
  /** What to call it on screen. */
  name: string;
  /** Which kind of name was recognized. */
  how: 'city' | 'county' | 'state' | 'metro' | 'country' | 'remote';
  /** 0 to 1; below 0.5 the place should be asked for rather than used. */
  confidence: number;
}
