import { capitalsOnly, currencyWords } from './currency-words.ts';
import { readNumber } from './number-shape.ts';
import { slashPeriods } from './period-words.ts';

export interface Token {
  kind: 'number' | 'currency' | 'word' | 'mark';
  /** Lower case, dots of abbreviations removed ("p.a." = "pa"). */
  text: string;
  start: number;
  end: number;
  /** Numbers: the value as read by its separators; NaN for dates, versions and percentages. */
  value: number;
  /** Numbers: the other reading of one point or comma before three digits ("15.375"), else NaN. */
  alternative: number;
  /** Currencies: ISO code or family. */
  family: string;
}

const number = String.raw`\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,']\d+)*`;
const tail = String.raw`(?:(?:[.,:]-{1,2}|[.,]=|\/-)(?! ?[$€£]? ?\d))?`;
const compound = String.raw`(?:usd|us|u\.s\.|cad|ca|cdn|can|c|aud|aus|au|a|nzd|nz|hkd|hk|sgd|sg|s|nt|r|mxn|mx|rd|j|tt|n)\$|(?:u\$[sd]|\$ ?(?:us|ca|au|nz|hk|sg)(?!\p{L})|gh₵|e£|cn¥|jp¥|s\/\.?(?= ?\d))`;
const sign = '[$€£¥￥₹₨₽₴₺₩₫฿₱₦₵₪₡₲₸₼₾৳֏]';
const asian =
  '人民币|人民幣|時給|时薪|시급|日給|日薪|일급|週給|周薪|주급|月給|月薪|月収|月额|月額|월급|年収|年薪|年俸|연봉|小时|小時|時間|시간|薪资|工资|給与|給料|급여|最低|最高|以上|以下|이상|이하|から|まで|推定|估算|手当|交通費|賞与|資本金|売上|[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]';
const slashed = `(?:${Object.keys(slashPeriods)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?!\\p{L})`;
const dotted = String.raw`\p{L}(?:\.\p{L})+\.?(?!\p{L})`;
/** Groups, in order: number, currency, asian word, slashed period, word; anything else is a mark. */
const pattern = new RegExp(
  `(${number})${tail}|(${compound}|${sign})|(${asian})|(${slashed})|(co-pay\\p{L}*|${dotted}|\\p{L}+)|\\n+|[^\\s]`,
  'uy',
);

/** Words whose trailing point is not the end of a sentence. */
const abbreviations = new Set(
  'rs kr std tsd mind max min ca mtl mies godz tys mio mrd fr est approx jährl monatl inkl zzgl bzw brut no nr sr tis hod mln p q pr incl excl usd eur'.split(
    ' ',
  ),
);
/** Words that are cut off from digits glued to them ("USD70", "from50"). */
const gluable = new Set('from to upto ab bis pay salary max min'.split(' '));

/** Most words, read without trying every other kind of token first. */
const plainWord = /[a-z]+(?![\p{L}\d.$/-])/uy;

/** Splits text into numbers, currencies, words and marks; offsets are those of `text`. Linear in its length. */
export function lex(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length; ) {
    const token = folded.charCodeAt(at) === space ? null : tokenAt(at, text, folded);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}

const space = 32;

function tokenAt(at: number, text: string, folded: string): Token | null {
  plainWord.lastIndex = at;
  const word = plainWord.exec(folded)?.[0];
  if (word !== undefined) return wordToken(word, at, text, folded);
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  return match && tokenFrom(match, text, folded);
}

/** Nothing to fold but letters: most pay texts. The backtick is left out, being an apostrophe to some. */
const plainText = /^[\n -_a-~]*$/;

/** The text in lower case with one kind of space, dash and apostrophe, and the same length. */
export function fold(text: string): string {
  if (plainText.test(text)) return text.toLowerCase();
  const plain = text
    .replace(/[^\S\n ]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\uff0d]/g, '-')
    .replace(/[’‘´`ʼ＇]/g, "'")
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/[～〜∼]/g, '~')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/İ/g, 'i');
  const lower = plain.toLowerCase();
  return lower.length === text.length ? lower : plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function tokenFrom(match: RegExpExecArray, text: string, folded: string): Token {
  const [all, digits, currency, asianWord, slashedPeriod, word] = match;
  const start = match.index;
  const end = start + all.length;
  if (digits !== undefined) return numberToken(digits, start, end, folded);
  if (currency !== undefined) return make('currency', all, start, end, compoundFamily(all));
  if (asianWord !== undefined) return wordOrCurrency(asianWord, start, end, text, folded);
  if (slashedPeriod !== undefined) return make('word', slashedPeriod, start, end);
  if (word !== undefined) return wordToken(word, start, text, folded);
  return make('mark', all.charAt(0), start, end);
}

/** "US$", "u.s.$" and the French "$ US" are one. */
function compoundFamily(sign: string): string {
  const turned = sign.replace(/[. ]/g, '').replace(/^\$(\w+)$/, '$1$$');
  return currencyWords[turned] ?? currencyWords[sign] ?? 'dollar';
}

function make(kind: Token['kind'], text: string, start: number, end: number, family = ''): Token {
  return { kind, text, start, end, value: Number.NaN, alternative: Number.NaN, family };
}

function numberToken(digits: string, start: number, end: number, folded: string): Token {
  const token = make('number', digits, start, end);
  if (/^40[13]$/.test(digits) && /^ ?\(?[kb]\b/.test(folded.slice(end, end + 4))) {
    return make('word', '401k', start, end + folded.slice(end).search(/[kb]/) + 1);
  }
  if (/^ ?(?:%|percent|prozent|pct)/.test(folded.slice(end, end + 9))) return token;
  const { value, alternative } = readNumber(digits);
  token.value = value;
  token.alternative = alternative;
  return token;
}

function wordToken(raw: string, start: number, text: string, folded: string): Token {
  const word = uncamel(raw, start, text);
  let end = start + word.length;
  const plain = word.includes('.') ? word.replace(/\./g, '') : word;
  if (/\d/.test(folded[end] ?? '') && !gluable.has(plain) && !(plain in currencyWords) && plain !== 'r') {
    const code = /^[\p{L}\d]*/u.exec(folded.slice(end, end + 40))?.[0] ?? '';
    return make('word', plain + code, start, end + code.length);
  }
  if (folded[end] === '.' && abbreviations.has(plain)) end++;
  return wordOrCurrency(plain, start, end, text, folded);
}

/** Cuts a word where small letters run into a capital ("preferenceFrom", "kEUR"). */
function uncamel(word: string, start: number, text: string): string {
  const own = text.slice(start, start + word.length);
  const cut = own.search(/(?<=\p{Ll})\p{Lu}/u);
  return cut > 0 ? word.slice(0, cut) : word;
}

function wordOrCurrency(word: string, start: number, end: number, text: string, folded: string): Token {
  const family = currencyWords[word];
  const own = text.slice(start, start + word.length);
  if (word === 'r' && own === 'R' && /^ ?[1-9]/.test(folded.slice(end, end + 2)))
    return make('currency', word, start, end, 'ZAR');
  if (family === undefined || (capitalsOnly.has(word) && own !== own.toUpperCase()))
    return make('word', word, start, end);
  return make('currency', word, start, end, family);
}
