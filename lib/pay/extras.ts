import type { Token } from './lex.ts';
import type { PayExtra } from './pay.ts';
import { endsSentence } from './period.ts';

const kinds: [PayExtra['kind'], Set<string>][] = [
  ['ote', new Set('ote on-target zielgehalt'.split(' '))],
  [
    'bonus',
    new Set(
      'bonus bonuses bonos tantieme prämie prämien prime primes variable variables premio premia bonusy profit'.split(
        ' ',
      ),
    ),
  ],
  ['equity', new Set('equity options option stock stocks rsu rsus shares esop bspce vsop virtuelle aktien'.split(' '))],
  [
    'pension',
    new Set('super superannuation pension 401k kiwisaver rrsp altersvorsorge pensioen tjänstepension'.split(' ')),
  ],
  ['commission', new Set('commission commissions provision comisiones provvigioni prowizja uncapped'.split(' '))],
  [
    'other',
    new Set(
      'package car allowance allowances loading packaging pro-rata prorata rata penalties penalities overtime tips accommodation'.split(
        ' ',
      ),
    ),
  ],
];
const separators = new Set('+ , ; ( ) • · | \n plus and & with including incl inkl zzgl und et y'.split(' '));
const longest = 60;

/**
 * Bonus, equity, superannuation and the like named among `tokens`, each once, in the ad's own words.
 * `pay` is where the pay itself stands: its amounts belong to no extra.
 */
export function findExtras(tokens: Token[], text: string, pay: { start: number; end: number }): PayExtra[] {
  const found: PayExtra[] = [];
  for (let at = 0; at < tokens.length && found.length < 6; at++) {
    const kind = kinds.find(([, words]) => words.has((tokens[at] as Token).text))?.[0];
    if (!kind) continue;
    const clause = clauseAround(tokens, at, text, pay);
    if (!found.some((extra) => extra.text === clause)) found.push({ kind, text: clause });
  }
  return found;
}

function clauseAround(tokens: Token[], at: number, text: string, pay: { start: number; end: number }): string {
  let first = at;
  let last = at;
  const fits = (from: number, to: number) => (tokens[to] as Token).end - (tokens[from] as Token).start <= longest;
  while (first > 0 && !isEdge(tokens, first - 1, pay) && fits(first - 1, last)) first--;
  while (last < tokens.length - 1 && !isEdge(tokens, last + 1, pay) && fits(first, last + 1)) last++;
  return text
    .slice((tokens[first] as Token).start, (tokens[last] as Token).end)
    .replace(/\s+/g, ' ')
    .trim();
}

function isEdge(tokens: Token[], at: number, pay: { start: number; end: number }): boolean {
  const token = tokens[at] as Token;
  const inPay = token.start < pay.end && token.end > pay.start;
  return inPay || separators.has(token.text) || endsSentence(tokens, at);
}
