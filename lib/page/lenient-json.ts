import type { Steps } from './steps.ts';

/** Scripts longer than this have their long strings cut before parsing. */
const longScript = 300_000;
const longString = 100_000;
const quotesPerStep = 20_000;

/**
 * Parses JSON as pages really carry it: CDATA guards, raw line breaks and tabs inside strings, a missing comma between
 * members, trailing commas, invalid escapes such as "\$". Null when it is empty or beyond repair.
 */
export function* lenientJson(text: string): Steps<unknown> {
  const source = unguarded(text.length > longScript ? yield* shortenStrings(text) : text);
  if (!source) return null;
  return parsed(source) ?? parsed(repaired(source));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** A closing guard stands within so many signs of the end; looking further would cost the square of a page's blanks. */
const guardLength = 60;

/** Without CDATA or comment guards around it. */
function unguarded(text: string): string {
  const opened = text.trim().replace(/^(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|^<!--/, '');
  const end = opened.slice(-guardLength).replace(/(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?$|-->$/, '');
  return (opened.slice(0, -guardLength) + end).trim().replace(/;$/, '');
}

/** Strings and the gaps between them in turn; repairs each by its own rules. */
function repaired(source: string): string {
  const parts = source.match(/"(?:[^"\\]|\\[\s\S])*"|[^"]+/g) ?? [];
  const out: string[] = [];
  let afterValue = false;
  for (const part of parts) {
    const isString = part[0] === '"';
    if (isString && afterValue) out.push(',');
    const repairedPart = isString ? repairedString(part) : repairedGap(part);
    out.push(repairedPart);
    afterValue = endsValue(repairedPart) ?? afterValue;
  }
  return out.join('');
}

/** Whether the last sign that is no blank ends a value; null when there are only blanks. */
function endsValue(part: string): boolean | null {
  const last = part.trimEnd().at(-1);
  return last === undefined ? null : /["\]}\d]/.test(last);
}

/** Commas that are missing between two blocks, or too many before a closing bracket. */
function repairedGap(gap: string): string {
  return gap.replace(/([}\]])(\s*)(?=\{)/g, '$1,$2').replace(/,(\s*[}\]])/g, '$1');
}

const rawControls: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function repairedString(string: string): string {
  return string
    .replace(/\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/g, '')
    .replace(/\p{Cc}/gu, (control) => rawControls[control] ?? ' ');
}

/** Cuts strings of more than 100,000 characters (a description of megabytes would cost a long task to parse). */
function* shortenStrings(text: string): Steps<string> {
  let out = '';
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('"', from);
    if (open < 0) break;
    const close = yield* closingQuote(text, open + 1);
    const end = close - open > longString ? safeCut(text, open + longString) : close;
    out += `${text.slice(from, end)}"`;
    from = close + 1;
  }
  return out + text.slice(from);
}

function* closingQuote(text: string, from: number): Steps<number> {
  let at = text.indexOf('"', from);
  for (let quotes = 1; at >= 0 && isEscaped(text, at); quotes += 1) {
    if (quotes % quotesPerStep === 0) yield;
    at = text.indexOf('"', at + 1);
  }
  return at < 0 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** A cut that splits no escape sequence. */
function safeCut(text: string, at: number): number {
  const slash = text.lastIndexOf('\\', at);
  return slash > at - 6 ? slash - (isEscaped(text, slash) ? 1 : 0) : at;
}
