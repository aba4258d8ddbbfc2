import type { GroupRow, GroupsFile } from '../schema/country-wage.ts';
import { factRows, readFacts, rowsBy } from './countries-facts.ts';

function groupRow(rows: Record<string, string>[]): GroupRow['groups'] {
  const { year, currency } = rows[0]!;
  const means = new Array<number>(10).fill(0);
  const ppp = new Array<number>(10).fill(0);
  for (const row of rows) {
    means[Number(row.group)] = Number(row.mean);
    ppp[Number(row.group)] = Number(row.ppp);
  }
  return { year: Number(year), currency: currency!, means, ppp };
}

/** International dollars a month to a year, whole dollars. */
const aYear = (monthly: string | undefined) => Math.round(Number(monthly ?? 0) * 12);

/** ILO averages by country, as shipped in `world/groups.json`; countries in alphabetical order of their codes. */
export function groupsFile(): GroupsFile {
  const byCountry = rowsBy(factRows(readFacts('world/ilo-groups')), (row) => row.country!);
  const totals = factRows(readFacts('world/ilo-all-jobs'));
  const file: GroupsFile = {};
  const countries = new Set([...byCountry.keys(), ...totals.map((row) => row.country!)]);
  for (const country of [...countries].sort()) {
    const rows = byCountry.get(country);
    const total = totals.find((row) => row.country === country);
    file[country] = {
      ...(rows && { groups: groupRow(rows) }),
      ...(total && {
        allJobs: {
          year: Number(total.year),
          currency: total.currency!,
          measure: total.measure as 'mean' | 'median',
          amount: Number(total.amount),
          ppp: aYear(total.ppp),
        },
      }),
    };
  }
  return file;
}
