import { currencyOfCountry } from './country-currency.ts';
import type { PayHints } from './pay.ts';

/** Countries whose own money is called dollar and written "$". */
const dollarCurrencies = new Set('CAD AUD NZD SGD HKD TWD BND FJD JMD TTD BBD BSD BZD GYD KYD BMD NAD USD'.split(' '));
/** Countries whose peso is written "$"; English-language ads there mostly mean US dollars. */
const pesoCurrencies = new Set('MXN ARS CLP COP UYU DOP'.split(' '));

/** Families that several countries share: which of them a country may pick, and what holds without one. */
const families: Record<string, { among: Set<string>; otherwise: string | null }> = {
  yen: { among: new Set(['JPY', 'CNY']), otherwise: 'JPY' },
  rupee: { among: new Set(['INR', 'PKR', 'LKR', 'NPR', 'MUR']), otherwise: 'INR' },
  kr: { among: new Set(['SEK', 'NOK', 'DKK', 'ISK']), otherwise: null },
  peso: { among: new Set([...pesoCurrencies, 'PHP']), otherwise: null },
  dirham: { among: new Set(['AED', 'MAD']), otherwise: 'AED' },
  riyal: { among: new Set(['SAR', 'QAR', 'OMR']), otherwise: 'SAR' },
};

const languageKr: Record<string, string> = { sv: 'SEK', nb: 'NOK', no: 'NOK', nn: 'NOK', da: 'DKK', is: 'ISK' };
const swedish = /timmen|månad|årslön|\blön|per år.*\blön/;
const danish = /\bløn|om måneden|kr\. ?om|i timen/;
const norwegian = /lønn|årslønn|per måned|\btimelønn/;
const spanish =
  /\b(?:al|por|mes|mensual(?:es)?|mensuales|año|anual(?:es)?|sueldo|salario|brutos?|hora|entre|desde|hasta|semana(?:l|les)?|quincenal(?:es)?|diarios?|pesos)\b|\d\.\d{3}\.\d{3}/;
const americans = /(?<![\p{L}])(?:u\.s\.a?\.?|usa|united states)(?![\p{L}])/u;

/**
 * The ISO code a sign or word stands for. `family` is an ISO code already, or a family in lower case;
 * `text` is the lower-case text around it. Null when neither text nor country decides.
 */
export function resolveCurrency(family: string, hints: PayHints, text: string): string | null {
  if (family === 'dollar') return resolveDollar(hints, text);
  const shared = families[family];
  if (!shared) return family;
  const own = currencyOfCountry(hints.country);
  if (own && shared.among.has(own)) return own;
  if (family === 'kr') return languageKr[hints.language ?? ''] ?? krByWords(text);
  return shared.otherwise;
}

function resolveDollar(hints: PayHints, text: string): string {
  const own = currencyOfCountry(hints.country);
  if (!own || americans.test(text)) return 'USD';
  if (dollarCurrencies.has(own)) return own;
  if (pesoCurrencies.has(own) && (hints.language === 'es' || spanish.test(text))) return own;
  return 'USD';
}

function krByWords(text: string): string | null {
  if (norwegian.test(text)) return 'NOK';
  if (danish.test(text)) return 'DKK';
  return swedish.test(text) ? 'SEK' : null;
}
