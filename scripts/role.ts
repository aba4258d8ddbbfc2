/**
 * `npm run --silent role -- SLUG|ALIAS|CODE [--state WA] [--area CODE|'Abilene, TX'] [--country GB] [--pretty]`:
 * a role with all its figures, their basis and sources, as one line of JSON (indented on a terminal).
 * An unknown role, code or place prints {"error": ...} and ends with exit code 1.
 */
import { parseArgs } from 'node:util';
import { LookupError, lookUp } from './role-lookup.ts';
import { type ReportPlace, roleReport } from './role-report.ts';

const options = {
  state: { type: 'string' },
  area: { type: 'string' },
  country: { type: 'string' },
  pretty: { type: 'boolean' },
} as const;

function answer(args: string[]): { report: unknown; pretty: boolean } {
  const { values, positionals } = readArguments(args);
  const query = positionals.join(' ').trim();
  if (query === '') throw new LookupError('which role? give a slug, an alias or an occupation code');
  const { pretty, ...place }: ReportPlace & { pretty?: boolean | undefined } = values;
  return { report: { query, ...roleReport(lookUp(query), place) }, pretty: pretty ?? process.stdout.isTTY };
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new LookupError((error as Error).message);
  }
}

try {
  const { report, pretty } = answer(process.argv.slice(2));
  console.log(JSON.stringify(report, null, pretty ? 2 : undefined));
} catch (error) {
  if (!(error instanceof LookupError)) throw error;
  console.log(JSON.stringify({ error: error.message }));
  process.exitCode = 1;
}
