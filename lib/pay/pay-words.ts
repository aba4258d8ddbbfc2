const words = (list: string) => new Set(list.split(' '));

/** Verbs of pay: a word of pay, but a benefit or company word before them still counts ("refer a friend and earn ..."). */
export const payVerbs = words('pay pays paid paying earn earns earning verdienen earnings');
/** Nouns and verbs of pay in the languages of the supported portals. */
export const payWords = new Set([
  ...payVerbs,
  ...words(
    '日給 週給 月額 月収 日薪 salary salaries payment compensation comp wage wages remuneration rate rates ote base basic ctc package salarie ' +
      'gehaltsspanne gehaltsrahmen bezahlung einkommen brutto jahresbrutto kv ' +
      'salaire salaires rémunération rémunéré fixe tjm brut bruts gratification ' +
      'salario salarios salarial sueldo retribución remuneración bruto brutos sba retribució salari sou ' +
      'retribuzione stipendio ral compenso lordo lordi lorda paga ' +
      'salarisindicatie beloning ' +
      'lønnen ' +
      'wynagrodzenie wynagrodzenia pensja płaca zarobki stawka widełki ' +
      'salário remuneração ordenado palkka maaş ücret mzda plat bér fizetés зарплата оклад gaji lương upah stipend ' +
      '年収 月給 時給 年薪 月薪 时薪 薪 薪资 工资 給与 給料 연봉 월급 시급 급여',
  ),
]);
/** Names of the base pay itself: a range beside one of these is preferred over others. */
export const baseWords = words(
  'base basic salary salaries gehalt grundgehalt salaire fixe salario sueldo salaris lön lønn løn wage hourly stipendio',
);
/** Sums that are more than the base: read only when nothing better stands there. */
export const totalWords = words('package ote total tc target on-target ttc tec equivalent equals uncapped potential');

export const grossWords = words(
  'gross brutto bruto brut bruts brute brutos lordo lordi lorda pretax bruttó brutos ctc hrubá hrubého',
);
export const netWords = words('net netto nett nets neto netos netti netta nettó líquido čistého');

/** May stand between an amount and its period without changing what it means. */
export const fillerWords = new Set([
  ...grossWords,
  ...netWords,
  ...words(
    'net base basic salary salaries salario salariale rate wage pay compensation comp usd eur range ' +
      'pro pro-rata prorata rata fte ote plus super superannuation bonus equity commission benefits package pkg b b/a fixed fix fixe total all in inclusive incl excl ex vat btm btw hr vorab ' +
      'annual ( ) , + * : - & and dependent dependant on experience doe negotiable neg approx ca und et y plus kr eur euro euros',
  ),
]);

/** Money of the company, of projects or of clients: never pay. */
const companyMoney = words(
  'lease value volume limit threshold payroll rent goal bond 資本金 売上 omsättning omsetning series seed capital assets aum arr mrr gmv ' +
    'budget loan portfolio grant ipo backed profit contracts project accounts transactions cost charity sponsor sponsored penalty ' +
    'umsatz affaires ventas omzet przychody przychodów finanzierung levée fonds presupuesto ' +
    'company worth order basket market bids deal sold sell managing claims wins won award prize customers clients',
);
/** Benefits, one-off sums, adverts: never the pay of the job. */
const benefitMoney = words(
  'kaution toward sonderzahlung intéressement parking transit policy differential rsu werben fortbildung weiterbildung 手当 交通費 賞与 stipend gift match matching 401k wellness wellbeing training learning development ' +
    'tuition gym equipment office payout insurance cover coverage discount perk benefit packaging fee childcare travel lunch meal commuter phone internet ' +
    'subscription credit deposit joining retention relocation survey assistance incentive loading cashback rebate reward card healthcare fsa hsa hra ppd deductible copay co-pay co-payment ' +
    'sachbezug fahrtkosten jobticket vwl altersvorsorge ' +
    'prime titres ticket restaurant ayuda rimborso welfare toelage vergoeding bidrag dofinansowanie vale auxílio prime-cooptation',
);
/** Beginnings of the same in all their forms ("invested", "investors"; "reimbursed", "reimbursement"). */
const companyStem =
  /^(?:invest|acqui|dona|donor|spenden|pric[ei]|purchas|sav(?:ed?|ings?)$|fund(?:s|ed|ing)?$|rais(?:ed?|ing)$|fined?$|spen[dt]|revenu|turnover|valuation|umsatz|umsätze|factura|fattura)/;
const benefitStem =
  /^(?:bonus|bonos?$|reimburs|subsid|allowanc|contribut|educat|scholarship|voucher|coupon|referr?(?:al|ed|$)|sign(?:ing|on)?$|sacrific|forma(?:tion|ción|zione)|prämie|zusch[uü]ss|gutschein|indemnit|premi(?:um|a|o)|dodat|buon[io]$)/;

/** German, Dutch and Nordic compounds of the same ("Fahrtkostenzuschuss", "opleidingsbudget"; "Jahresumsatz"). */
const benefitCompound =
  /.(?:zuschuss|zuschüsse|budget|prämie|bonus|gutschein|geld|pauschale|zulage|beitrag|bons|vergoeding|toeslag|bidrag|tillägg|tillegg)$/;
const companyCompound = /.(?:umsatz|umsätze|volumen|kapital|budgetverantwortung|omzet|omsetning|omsättning)$/;

/** Whether a lower-case word speaks of a benefit, a one-off sum or an advert; plain "benefits" tells nothing of an amount. */
export function isBenefit(word: string): boolean {
  if (word === 'benefits') return false;
  return listed(benefitMoney, word) || benefitStem.test(word) || benefitCompound.test(word);
}

/** Whether a lower-case word speaks of money of the company, of projects or of clients. */
export function isCompanyMoney(word: string): boolean {
  return listed(companyMoney, word) || companyStem.test(word) || companyCompound.test(word);
}

function listed(words: Set<string>, word: string): boolean {
  return words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}

/** "annual leave", "weekly catch-up": the adjective belongs to the next word, not to the pay. */
export const notPeriodFollowers = words(
  'leave review reviews increase increases increment basis meeting standup holiday holidays flights flight vacation rrsp pto conference profit performance target targets report',
);
/** Statistics about a market, not this job ("average salary for", "salaries in"). */
export const marketWords = words('average avg typical mean średnie średnia genomsnitt gjennomsnitt gennemsnit médio ');
export const marketStem = /^(?:durchschnitt|moyen|gemiddeld|medel?lön|media)|^medio$/;

/** Numbers that are names: "Job ID 45000". */
export const identifierWords = words(
  'id ref reference req requisition job no nr number num phone tel telephone fax call mobile whatsapp zip code postcode plz posted vacancy kennziffer referenznummer stellennummer jr ext room suite version since founded est. year siret tva abn',
);
/** Steps of a pay scale: a small number behind one is its name, a large one the money. */
export const levelWords = words('step grade level band scale scp tier zone stufe');
/** Counted things right behind a number: it is a duration or a count, not an hourly or yearly sum. */
export const countedNouns = words(
  'minutes mins people employees stakeholders customers clients wochen jahre mois ans horas años giorni settimane mesi anni weken maanden timmar dagar veckor månader godzin tygodni miesięcy lat mal times x nights shifts reviews',
);

/** What people are called at work: "training" in "Training Manager" is no benefit. */
export const roleWord =
  /(?:ager|gineer|[cst]or|isor|icer|iner|ner|preter|oper|uster|[iy]st|(?:is|ul|un|en)tant|tendant|agent|tative|utive|ciate|clerk|nurse|lead|head|worker|writer|buyer)$/;

/** Portals' and statisticians' own figures. */
const estimateWords = words('est geschat szacunkowe beräknad 推定 估算');
/** The same in all their forms and inside German words ("Gehaltsschätzung", "Gehaltsprognose"), not in "Wertschätzung". */
const estimateCompound =
  /^estim(?!at(?:or|ing))|^(?:stima|uppskatta|ansl[åa])|geschätzt|^schätzung|gehalts?(?:ein)?schätzung|prognose$/;

/** Whether a lower-case word says that a figure is somebody's estimate. */
export function isEstimateWord(word: string): boolean {
  return estimateWords.has(word) || (word.length > 4 && estimateCompound.test(word));
}

/** Compounds that end in a pay noun ("Einstiegsgehalt", "Tariflohn", "ingångslön"). */
export const payCompound =
  /(?:gehalt|gehalts|gehälter|lohn|löhne|entgelt|vergütung|verdienst|salaris|loon|lön|lønn|løn|salär)$/;
