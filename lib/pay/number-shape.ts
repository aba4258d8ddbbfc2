const unreadable = { value: Number.NaN, alternative: Number.NaN };

/**
 * Reads digits with points, commas, apostrophes and spaces as people group them:
 * "1,25,000" 125000, "20.356,35" 20356.35, "120'000" 120000, "146,5" 146.5. One point or comma before three digits
 * is a thousands mark ("12.500"); `alternative` then holds the decimal reading.
 * NaN for what is no number of money: dates ("12.05.2026"), versions ("1.2.3").
 */
export function readNumber(digits: string): { value: number; alternative: number } {
  const bare = digits.replace(/[ ']/g, '');
  const marks = bare.replace(/\d/g, '');
  if (marks === '') return grouped(digits) ? { value: Number(bare), alternative: Number.NaN } : unreadable;
  const last = marks.at(-1) as string;
  const mixed = marks.includes(',') && marks.includes('.');
  if (mixed) return marks.indexOf(last) === marks.length - 1 ? decimal(bare, last) : unreadable;
  if (marks.length > 1) return thousands(bare, last);
  return /[ ']/.test(digits) ? decimal(bare, last) : single(bare, last);
}

function grouped(digits: string): boolean {
  const parts = digits.split(/[ ']/);
  return parts.length === 1 || parts.slice(1).every((part) => part.length === 3);
}

function decimal(bare: string, mark: string) {
  const at = bare.lastIndexOf(mark);
  const whole = bare.slice(0, at);
  const ok = /^\d+$/.test(whole) || thousandsShape.test(whole);
  return ok
    ? { value: Number(`${whole.replace(/\D/g, '')}.${bare.slice(at + 1)}`), alternative: Number.NaN }
    : unreadable;
}

const thousandsShape = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/;

function thousands(bare: string, mark: string) {
  if (thousandsShape.test(bare)) return { value: Number(bare.replace(/\D/g, '')), alternative: Number.NaN };
  const head = bare.slice(0, bare.lastIndexOf(mark));
  return thousandsShape.test(head) && bare.length - head.length <= 3 ? decimal(bare, mark) : unreadable;
}

function single(bare: string, mark: string) {
  const [whole = '', rest = ''] = bare.split(mark);
  const asDecimal = Number(`${whole}.${rest}`);
  if (rest.length !== 3 || whole === '0' || whole.length > 3) return { value: asDecimal, alternative: Number.NaN };
  return { value: Number(whole + rest), alternative: asDecimal };
}
