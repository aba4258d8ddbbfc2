import { byWord } from './by-word.ts';

/** Words and letters that multiply the number before them, as written in ads, lower case. */
export const multiplierWords = byWord(
  {
    1e3: 'k keur kusd kchf kgbp tsd tausend teur tys thousand thousands mil mila tusen tkr ribu rb nghìn ngàn bin ezer tis ths grand тыс тис 千 천',
    1e4: '万 萬 만',
    1e5: 'l lac lacs lakh lakhs lpa lacspa lakhspa',
    1e6: 'm mn mm mio million millions millionen millones millón millon milhão milhões milioni milione mln miljoen juta jt triệu trieu tr млн miljoner millioner',
    1e7: 'cr crore crores crs',
    1e8: '億 亿 억',
    1e9: 'b bn billion billions mrd milliarden milliarde milliards miliardi mld tỷ trillion tn',
  },
  Number,
);

/** Single letters count only when they touch the number or the currency ("120k", "T€ 60"). */
export const touchingMultipliers = new Set(['k', 'm', 'l', 'b', 'tr', 'mm', 'rb', 'cr']);

/** Lakh and crore are said of rupees, and of a year when no period stands beside them. */
export const rupeeMultipliers = new Set('l lac lacs lakh lakhs lpa lacspa lakhspa cr crore crores crs'.split(' '));

/** Multipliers that carry their currency with them. */
export const multiplierCurrency: Record<string, string> = {
  keur: 'EUR',
  teur: 'EUR',
  kusd: 'USD',
  kchf: 'CHF',
  kgbp: 'GBP',
  tkr: 'kr',
  triệu: 'VND',
  trieu: 'VND',
  tr: 'VND',
  juta: 'IDR',
  jt: 'IDR',
};
