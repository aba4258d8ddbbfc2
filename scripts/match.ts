import { buildNationalTitles } from '../data/build/national-titles.ts';
import { roleNames } from '../data/build/role-names.ts';
import { titleFile } from '../data/build/titles.ts';
import { titleIndex } from '../data/build/titles-index.ts';
import { languageOf } from '../lib/titles/language.ts';
import { createMatcher } from '../lib/titles/matcher.ts';
import { createNationalIndex, type NationalIndex } from '../lib/titles/national.ts';
import { readInput } from './input.ts';

const usage =
  'usage: npm run --silent match -- [--lang de] [--country GB] [FILE]   (one title a line, or on standard input)';

interface Request {
  language: string | null;
  country: string | null;
  file: string | null;
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments(args: string[]): Request {
  const request: Request = { language: null, country: null, file: null };
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--lang') request.language = args[++i] ?? null;
    else if (args[i] === '--country') request.country = args[++i] ?? null;
    else if (args[i]!.startsWith('--')) stop(usage);
    else request.file = args[i]!;
  }
  return request;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/** The title index of a country, null where it has none. */
function nationalIndex(code: string): NationalIndex | null {
  const file = buildNationalTitles().find(({ path }) => path === `titles/national-${code.toLowerCase()}.txt`);
  return file ? createNationalIndex(file.bytes) : null;
}

const { language, country, file } = readArguments(process.argv.slice(2));
const text = readInput(file);
const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
const matcher = createMatcher({ english: titleFile('en', say), index: titleIndex() });

const national = country ? nationalIndex(country) : null;

const answers = lines.map((line) => {
  const title = line.replace(/\r$/, '');
  const needed = languageOf(title, language);
  if (!matcher.hasLanguage(needed))
    matcher.addLanguage(needed, { model: titleFile(needed, say), roleNames: roleNames(needed) });
  const { why: _, ...match } = matcher.match(title, { language });
  return JSON.stringify(country ? { ...match, nationalUnit: national?.find(title) ?? null } : match);
});
process.stdout.write(`${answers.join('\n')}\n`);
