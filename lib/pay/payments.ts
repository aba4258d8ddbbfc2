const patterns = [
  /(?<!\d)(1[3-6])(?:[.,]\d)? ?(?:mal|x|×|veces|fois)(?!\p{L})/u,
  /(?:(?:x|×|sur|su|en|in|på)) ?(1[3-6])(?!\d)/u,
  /(?<!\d)(1[3-6]) ?(?:pagas|mensilità|mensualités|mois|gehälter|monatsgehälter|monatslöhne|payments|salaries|salarios|paghe|薪|months|meses|mal)/u,
  /(?<!\d)(1[3-6])(?:th|º|ª|\.|e|ème|de)? ?(?:month|monatsgehalt|mois|maand|salary|cheque|check|månadslön|salario|pensja)/u,
];

/** 13 to 16 when the lower-case text states that many yearly payments ("14mal jährlich", "x 13", "14 pagas"); else null. */
export function statedPayments(folded: string): number | null {
  for (const pattern of patterns) {
    const count = pattern.exec(folded)?.[1];
    if (count) return Number(count);
  }
  return null;
}
