import { asObject, asText, type JsonObject, pick } from './json-ld.ts';
import type { StructuredPay } from './raw-posting.ts';

/** baseSalary, else estimatedSalary (marked as an estimate), of a JobPosting; null when neither holds an amount. */
export function structuredPayOf(posting: JsonObject): StructuredPay | null {
  const outer = { currency: asText(pick(posting, 'salaryCurrency')), unit: asText(pick(posting, 'unitText')) };
  const base = amountsOf(pick(posting, 'baseSalary', 'salary'));
  const estimate = base ? null : amountsOf(pick(posting, 'estimatedSalary'));
  const found = base ?? estimate;
  if (!found) return null;
  return {
    currency: found.currency ?? outer.currency,
    min: found.min,
    max: found.max,
    unit: found.unit ?? outer.unit,
    estimated: base === null,
  };
}

type Amounts = Omit<StructuredPay, 'estimated'>;

function amountsOf(value: unknown): Amounts | null {
  if (typeof value === 'string' || typeof value === 'number') return withAmounts(value, undefined, null, null);
  const outer = asObject(value);
  if (!outer) return null;
  const inner = asObject(pick(outer, 'value', 'priceSpecification')) ?? {};
  const lookUp = (...names: string[]): unknown => pick(inner, ...names) ?? pick(outer, ...names);
  const scalar = lookUp('value', 'price', 'median');
  return withAmounts(
    lookUp('minValue', 'minPrice', 'percentile10') ?? (typeof scalar === 'object' ? undefined : scalar),
    lookUp('maxValue', 'maxPrice', 'percentile90'),
    asText(lookUp('currency', 'priceCurrency')),
    asText(lookUp('unitText', 'unitCode')),
  );
}

function withAmounts(low: unknown, high: unknown, currency: string | null, unit: string | null): Amounts | null {
  const [first, second] =
    typeof low === 'string' && high === undefined ? low.split(/\s*(?:-|–|to)\s*(?=\D*\d)/, 2) : [low, high];
  const min = amount(first);
  const max = amount(second);
  return min === null && max === null ? null : { currency, min, max, unit };
}

/** A number, or a text that is one number with separators, a currency or "/-"; null for words, 0, and booleans. */
export function amount(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : null;
  if (typeof value !== 'string') return null;
  const bare = value.trim().replace(/^[A-Z]{3}\b|\b[A-Z]{3}$|[$€£₹¥\s\u00a0']|\/-$/g, '');
  const match = /^(\d[\d.,]*)(k?)$/i.exec(bare);
  if (!match?.[1]) return null;
  const number = Number(plainDigits(match[1])) * (match[2] ? 1000 : 1);
  return Number.isFinite(number) && number > 0 ? number : null;
}

/** "130,000.50", "45.000", "45.000,50", "12,5" as a JavaScript number literal. */
function plainDigits(text: string): string {
  const decimal = /[.,](\d{1,2})$/.exec(text);
  const whole = (decimal ? text.slice(0, -decimal[0].length) : text).replace(/[.,]/g, '');
  return decimal ? `${whole}.${decimal[1]}` : whole;
}
