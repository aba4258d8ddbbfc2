/** A cell a spreadsheet would run as a formula (OWASP, "CSV Injection"); a leading apostrophe makes it text. */
const formulaStart = /^[=+\-@\t\r]/;
/** What our own guard wrote: taken off again when read. */
const guarded = /^'+[=+\-@\t\r]/;

function cellText(cell: string): string {
  const safe = formulaStart.test(cell) || guarded.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180: CRLF, quotes doubled). No cell can start a formula in a spreadsheet. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

const withoutGuard = (cell: string) => (guarded.test(cell) ? cell.slice(1) : cell);

/**
 * Reads CSV as RFC 4180 has it, and as spreadsheets write it: LF or CRLF, "," or ";" (whichever the first line has
 * more of), a byte order mark. Blank lines are left out. Never throws: an unclosed quote ends with the text.
 */
export function parseCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const firstLine = source.slice(0, source.search(/[\r\n]|$/));
  const separator = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)(?:"|$)|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\r|\\n|$)`,
    'gy',
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex <= source.length) {
    const at = cell.lastIndex;
    const found = cell.exec(source);
    if (!found) {
      cell.lastIndex = at + 1;
      continue;
    }
    row.push(withoutGuard(found[1]?.replaceAll('""', '"') ?? found[2] ?? ''));
    if (found[3] !== separator) {
      rows.push(row);
      row = [];
      if (found[3] === '') break;
    }
  }
  return rows.filter((cells) => cells.some((one) => one !== ''));
}
