import { byWord } from './by-word.ts';

const signsAndWords: Record<string, string> = {
  dollar: '$ dollars',
  USD: 'us$ usd$ u$s u$d usdollars',
  CAD: 'ca$ c$ cad$ cdn$ can$ cdn',
  AUD: 'a$ au$ aud$ aus$',
  NZD: 'nz$ nzd$',
  SGD: 's$ sg$ sgd$',
  HKD: 'hk$ hkd$',
  TWD: 'nt$ ntd',
  BRL: 'r$ reais',
  MXN: 'mx$ mxn$',
  DOP: 'rd$',
  JMD: 'j$',
  TTD: 'tt$',
  NAD: 'n$',
  EUR: '€ euro euros eura eurós euri',
  GBP: '£ pounds sterling quid',
  yen: '¥ ￥',
  JPY: '円 jp¥',
  CNY: 'rmb yuan 元 cn¥ 人民币 人民幣',
  KRW: '₩ 원',
  rupee: '₨ rs rupees',
  INR: '₹',
  BDT: '৳ taka tk',
  kr: 'kronor kroner krónur krona',
  CHF: 'sfr fr franken stutz',
  PLN: 'zł zl złotych zlotych złote',
  CZK: 'kč kc korun',
  HUF: 'ft forint',
  RON: 'lei lej',
  BGN: 'лв лева',
  RUB: '₽ руб рублей',
  UAH: '₴ грн',
  TRY: '₺ tl lira',
  KZT: '₸',
  GEL: '₾',
  AZN: '₼',
  AMD: '֏',
  RSD: 'din динара',
  VND: '₫ đ vnđ đồng',
  THB: '฿ baht บาท',
  PHP: '₱',
  peso: 'pesos',
  MYR: 'rm ringgit',
  IDR: 'rp rupiah',
  ILS: '₪ nis shekels',
  dirham: 'dh dhs dirhams',
  riyal: 'riyals sr',
  QAR: 'qr',
  KWD: 'kd',
  EGP: 'e£ le',
  TND: 'dt',
  ZAR: 'rand',
  NGN: '₦ naira',
  GHS: '₵ gh₵ cedis',
  KES: 'ksh kshs',
  UGX: 'ushs',
  TZS: 'tshs',
  ETB: 'birr',
  XOF: 'fcfa cfa',
  PEN: 'soles s/ s/.',
  BOB: 'bs',
  CRC: '₡ colones',
  GTQ: 'quetzales',
  PYG: '₲ guaraníes',
  HNL: 'lempiras',
};

/** Codes that ads write by no other name. */
const plainCodes = 'PKR LKR NPR SEK NOK DKK ISK MKD BAM AED MAD SAR BHD OMR JOD DZD RWF ZMW XAF CLP COP ARS UYU';

/**
 * Signs, codes and words of currencies, lower case -> ISO 4217, or a family in lower case
 * ("dollar", "kr", "rupee" ...) that the posting's country decides. Each code and family is a word of its own.
 */
export const currencyWords = byWord(signsAndWords, (code) => code);
for (const code of [...Object.keys(signsAndWords), ...plainCodes.split(' ')])
  currencyWords[code.toLowerCase()] ??= code;
/** The Albanian code is an English word, even in capitals. */
currencyWords.lek = 'ALL';

/** Codes that are also everyday words: read only in capitals. */
export const capitalsOnly = new Set(
  'nad try ron mad pen cop rub gel bob amd bam sar din le dt kd sr bs qr lek nis'.split(' '),
);
