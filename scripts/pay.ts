/** Contract command `npm run pay`: lines of `text<TAB>country` from a file or stdin -> one JSON line each. */
import { parsePay } from '../lib/pay/parse.ts';
import { readInput } from './input.ts';

const file = process.argv[2];
const lines = readInput(file).split('\n');
if (lines.at(-1) === '') lines.pop();

function answer(line: string) {
  const [text = '', country = ''] = line.replace(/\r$/, '').split('\t');
  const pay = parsePay(text, { country: country.trim() || null, source: 'field' });
  if (!pay) return { text, pay: null };
  const { currency, period, min, max, annualMin, annualMax, kind } = pay;
  return { text, pay: { currency, period, min, max, annualMin, annualMax, kind } };
}

process.stdout.write(lines.map((line) => `${JSON.stringify(answer(line))}\n`).join(''));
