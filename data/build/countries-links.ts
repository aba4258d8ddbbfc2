import type { TableCountry } from '../schema/country-tables.ts';
import { factRows, readFacts, rowsBy } from './countries-facts.ts';

/** A link between an occupation and a national unit holds only where one occupation makes up this much of the ISCO unit. */
const sameJobShare = 0.8;

/** ISCO-08 unit by wage code; an aggregate of occupations takes its first member's. */
export function iscoByWageCode(): Map<string, string> {
  const direct = new Map(factRows(readFacts('us/isco')).map((row) => [row.code!, row.isco08!]));
  const isco = new Map<string, string>();
  for (const { onet, wageCode } of factRows(readFacts('us/codes'))) {
    const own = direct.get(wageCode!) ?? direct.get(onet!.slice(0, 7));
    if (wageCode && own && !isco.has(wageCode)) isco.set(wageCode, own);
  }
  for (const { code } of factRows(readFacts('us/national'))) {
    const own = direct.get(code!);
    if (own && !isco.has(code!)) isco.set(code!, own);
  }
  return isco;
}

/** ISCO unit to the one occupation that makes up nearly all of its US employment; residual occupations stand for nothing. */
function soleOccupationByIsco(): Map<string, string> {
  const isco = iscoByWageCode();
  const members = rowsBy(factRows(readFacts('us/national')), (row) => isco.get(row.code!) ?? '');
  const sole = new Map<string, string>();
  for (const [unit, rows] of members) {
    const total = rows.reduce((sum, row) => sum + Number(row.employment || 0), 0);
    const largest = rows.reduce((a, b) => (Number(b.employment || 0) > Number(a.employment || 0) ? b : a));
    const share = total > 0 ? Number(largest.employment) / total : 0;
    if (unit && share >= sameJobShare && !/All Other/.test(largest.title!)) sole.set(unit, largest.code!);
  }
  return sole;
}

/** SSYK units that hold nearly nothing but one ISCO unit, which no other SSYK unit holds as its own. */
function swedishUnitByIsco(): Map<string, string> {
  const byUnit = rowsBy(factRows(readFacts('world/ssyk-isco')), (row) => row.ssyk!);
  const found = new Map<string, string[]>();
  for (const [unit, rows] of byUnit) {
    const total = rows.reduce((sum, row) => sum + Number(row.titles), 0);
    const main = rows.find((row) => Number(row.titles) >= sameJobShare * total);
    if (main) found.set(main.isco08!, [...(found.get(main.isco08!) ?? []), unit]);
  }
  return new Map([...found].filter(([, units]) => units.length === 1).map(([isco, units]) => [isco, units[0]!]));
}

/** One reviewed row of signed-units.tsv; without occupations it was reviewed and not signed. */
export interface SignedUnit {
  country: string;
  unit: string;
  title: string;
  occupations: string[];
  reviewer: string;
  reason: string;
}

/** The hand-reviewed table that says which national unit is which occupation. */
export function signedUnits(): SignedUnit[] {
  return factRows(readFacts('world/signed-units')).map((row) => ({
    country: row.country!,
    unit: row.unit!,
    title: row.title!,
    occupations: row.soc ? row.soc.split(' ') : [],
    reviewer: row.reviewer!,
    reason: row.reason!,
  }));
}

type Links = Map<string, string>;

/** Adds what follows from ISCO-08 where it is one to one; units and occupations reviewed by hand are left as signed. */
function addIscoLinks(links: Links, reviewed: Set<string>, unitByIsco: (isco: string) => string | undefined): void {
  const taken = new Set(links.values());
  for (const [isco, occupation] of soleOccupationByIsco()) {
    const unit = unitByIsco(isco);
    if (unit && !reviewed.has(unit) && !links.has(occupation) && !taken.has(unit)) links.set(occupation, unit);
  }
}

/** For each country with units, which unit an occupation's wage code leads to; no entry = the group figure. */
export function unitByOccupation(norwegianUnits: Set<string>): Map<TableCountry, Links> {
  const byCountry = new Map<TableCountry, Links>();
  const signed = signedUnits();
  for (const country of ['GB', 'CA', 'DE', 'SE', 'NO', 'AU', 'NL'] as const) {
    const rows = signed.filter((row) => row.country === country);
    const links: Links = new Map(rows.flatMap((row) => row.occupations.map((code) => [code, row.unit] as const)));
    const reviewed = new Set(rows.map((row) => row.unit));
    if (country === 'NO') addIscoLinks(links, reviewed, (isco) => (norwegianUnits.has(isco) ? isco : undefined));
    if (country === 'SE') {
      const swedish = swedishUnitByIsco();
      addIscoLinks(links, reviewed, (isco) => swedish.get(isco));
    }
    byCountry.set(country, links);
  }
  return byCountry;
}
