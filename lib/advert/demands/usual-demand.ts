/**
 * What many roles ask for, in the many ways of saying it. `item` recognises it in a role's item, `ad` in an ad's
 * clause; `unless` lists the ways the same words mean something else there. Demands of one family stand for each other
 * when an item names several ("Nights and weekends"). To teach another: add a line, and an example to the test's table.
 */
export interface UsualDemand {
  family: string;
  name: string;
  item: RegExp;
  ad: RegExp;
  unless?: RegExp;
  /** What both sides must have in common, when both name it (an age). */
  agree?: RegExp;
}
