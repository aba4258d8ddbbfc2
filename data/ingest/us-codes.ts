import { IngestError } from './fact-file.ts';
import { readTable, requiredForm, requiredText, type TableRow } from './table.ts';

/** One O*NET occupation and the OEWS code its wages are published under (null: none published). */
export interface OccupationCode {
  onet: string;
  title: string;
  wageCode: string | null;
}

/** The 1,016 O*NET occupations by code, from the table that joins them to OEWS. */
export function readOccupationCodes(dir: string): OccupationCode[] {
  const rows = readTable(dir, 'onet_to_oews', { columns: ['onet_soc', 'onet_title', 'oews_soc', 'join'], rows: 1016 });
  return rows.map(occupationCode).sort((a, b) => (a.onet < b.onet ? -1 : 1));
}

function occupationCode(row: TableRow): OccupationCode {
  const none = requiredText(row, 'join') === 'none';
  return {
    onet: requiredForm(row, 'onet_soc', /^\d\d-\d{4}\.\d\d$/),
    title: requiredText(row, 'onet_title'),
    wageCode: none ? null : requiredForm(row, 'oews_soc', /^\d\d-\d{4}$/),
  };
}

/** SOC-2018 code -> OEWS code; a code without published wages is absent. Two wage codes for one SOC code stop it. */
export function readWageCodes(dir: string): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { onet, wageCode } of readOccupationCodes(dir)) {
    const soc = onet.slice(0, 7);
    if (wageCode === null) continue;
    if ((codes.get(soc) ?? wageCode) !== wageCode)
      throw new IngestError('onet_to_oews', null, `${soc} has two wage codes`);
    codes.set(soc, wageCode);
  }
  return codes;
}
