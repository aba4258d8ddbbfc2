const words = (list: string) => new Set(list.split(' '));

/** Nouns and verbs of pay in the languages of the supported portals. */
export const payWords = words(
  'salary salaries pay pays paid paying payment compensation comp wage wages remuneration earn earns earning earnings rate rates ote base basic ctc package salarie ' +
    'gehalt gehälter gehaltsspanne gehaltsrahmen lohn löhne vergütung entgelt bezahlung verdienst verdienen einkommen brutto jahresbrutto bruttojahresgehalt stundenlohn mindestgehalt kv ' +
    'salaire salaires rémunération remuneration rémunéré fixe tjm brut bruts gratification ' +
    'salario salarios salarial sueldo retribución remuneración bruto brutos sba retribució salari sou ' +
    'retribuzione stipendio ral compenso lordo lordi lorda paga ' +
    'salaris loon uurloon bruto-salaris salarisindicatie beloning ' +
    'lön månadslön timlön årslön lønn lønnen årslønn løn månedsløn timelønn ' +
    'wynagrodzenie wynagrodzenia pensja płaca zarobki stawka widełki ' +
    'salário remuneração ordenado palkka maaş ücret mzda plat bér fizetés зарплата оклад gaji lương upah stipend ' +
    '年収 月給 時給 年薪 月薪 时薪 薪 薪资 工资 給与 給料 연봉 월급 시급 급여',
);
/** Verbs of pay: a word of pay, but a benefit or company word before them still counts ("refer a friend and earn ..."). */
export const payVerbs = words('pay pays paid paying earn earns earning verdienen earnings');
/** Names of the base pay itself: a range beside one of these is preferred over others. */
export const baseWords = words(
  'base basic salary salaries gehalt grundgehalt salaire fixe salario sueldo salaris lön lønn løn wage hourly stipendio',
);
/** Sums that are more than the base: read only when nothing better stands there. */
export const totalWords = words('package ote total tc target on-target ttc tec equivalent equals uncapped potential');

/** May stand between an amount and its period without changing what it means. */
export const fillerWords = words(
  'gross net nett brutto bruto brut bruts brute brutos netto nets neto netos lordo lordi lorda netti netta base basic salary salaries salario salariale rate wage pay compensation comp usd eur range ' +
    'pro pro-rata prorata rata fte ctc ote plus super superannuation bonus equity commission benefits package pkg b b/a fixed fix fixe total all in inclusive incl excl ex vat btm btw hr vorab ' +
    'annual ( ) , + * : - & and dependent dependant on experience doe negotiable neg approx ca und et y plus kr eur euro euros',
);

export const grossWords = words(
  'gross brutto bruto brut bruts brute brutos lordo lordi lorda pretax bruttó brutos ctc hrubá hrubého',
);
export const netWords = words('net netto nett nets neto netos netti netta nettó líquido čistého');

/** Money of the company, of projects or of clients: never pay. */
export const companyMoney = words(
  'funding funded fund funds raised raise raising revenue revenues turnover valuation investment investments investors investor invested series seed acquired acquisition acq capital assets aum arr mrr gmv ' +
    'budget budgets loan loans portfolio spend savings saved donations grant grants ipo backed profit profits sales_in contracts projects project accounts transactions costs cost price prices priced charity donate donated sponsor sponsored fine fines penalty ' +
    'umsatz umsatzes jahresumsatz fatturato affaires ventas facturación facturado omzet przychody przychodów finanzierung investiert umsätze budgetverantwortung levée fonds presupuesto ' +
    'company worth order orders basket market bids deals deal sold sell sells managing claims wins won award awards prize customers clients turnovers purchases purchase',
);
/** Benefits, one-off sums, adverts: never the pay of the job. */
export const benefitMoney = words(
  'stipend stipends allowance allowances reimbursement reimbursements reimburse reimbursed voucher vouchers gift bonus bonuses bonos referral referrals refer match matching 401k wellness wellbeing training learning development education educational ' +
    'tuition gym equipment office payout insurance cover coverage discount discounts perk perks benefit packaging sacrifice sacrificing scholarship fee fees contribution contributions childcare travel lunch meal meals commuter phone internet ' +
    'subscription premium credit credits deposit sign-on signing signon joining retention relocation survey donation voucher assistance incentive incentives loading cashback rebate reward rewards card cards healthcare fsa hsa hra ppd deductible copay co-pay co-payment ' +
    'bonuszahlung prämie prämien zuschuss zuschüsse gutschein gutscheine sachbezug fahrtkosten startbonus urlaubsgeld weihnachtsgeld jobticket vwl altersvorsorge kinderzuschuss essenszuschuss werbeprämie ' +
    'prime primes titres tickets ticket restaurant indemnité indemnités ayuda ayudas bono buono buoni rimborso premio welfare toelage vergoeding reiskostenvergoeding opleidingsbudget bidrag friskvårdsbidrag dodatek dodatki dofinansowanie premia vale auxílio prime-cooptation',
);
/** German, Dutch and Nordic compounds of the same ("Fahrtkostenzuschuss", "opleidingsbudget"; "Jahresumsatz"). */
export const benefitCompound =
  /.(?:zuschuss|zuschüsse|budget|prämie|bonus|gutschein|geld|pauschale|zulage|vergoeding|toeslag|bidrag|tillägg|tillegg)$/;
export const companyCompound = /.(?:umsatz|umsätze|volumen|budgetverantwortung|omzet|omsetning|omsättning)$/;

/** "annual leave", "weekly catch-up": the adjective belongs to the next word, not to the pay. */
export const notPeriodFollowers = words(
  'leave bonus bonuses review reviews increase increases increment stipend allowance learning wellness training budget basis meeting meetings meetings. standup holiday holidays flights flight ticket tickets vacation rrsp pto education conference profit performance reimbursement benefit incentive loading target targets turnover revenue report',
);
/** Statistics about a market, not this job ("average salary for", "salaries in"). */
export const marketWords = words(
  'average avg median typical mean durchschnittsgehalt durchschnittlich durchschnittliche durchschnittliches durchschnitt moyen moyenne medio media gemiddeld gemiddelde średnie średnia genomsnitt gjennomsnitt gennemsnit medelön medellön médio medianlohn mediangehalt',
);
/** Numbers that are names: "Job ID 45000". */
export const identifierWords = words(
  'id ref reference req requisition job no nr number num phone tel telephone fax call mobile whatsapp zip code postcode plz posted vacancy kennziffer referenznummer stellennummer jr step grade level band scale scp tier zone step stufe ext room suite version since founded est. year siret tva abn',
);
/** Counted things right behind a number: it is a duration or a count, not an hourly or yearly sum. */
export const countedNouns = words(
  'hours hrs days weeks months years yrs yr year hour day week month minutes mins people employees stakeholders customers clients stunden tage wochen monate jahre heures jours semaines mois ans horas días semanas meses años giorni settimane mesi anni dagen uren weken maanden jaar timmar dagar veckor månader år godzin dni tygodni miesięcy lat horas dias anos mal times x nights shifts reviews',
);

/** Portals' and statisticians' own figures. */
export const estimateWords = words(
  'est estimate estimated estimates estimation estimé estimée estimado estimada estimación stima stimato stimata geschat szacunkowe uppskattad uppskattat beräknad anslått estimert anslået estimerad 推定 估算',
);
/** The same inside German words ("Gehaltsschätzung", "Gehaltsprognose"), not in "Wertschätzung". */
export const estimateCompound = /geschätzt|^schätzung|gehalts?(?:ein)?schätzung|prognose$/;

/** Compounds that end in a pay noun ("Einstiegsgehalt", "Tariflohn", "ingångslön"). */
export const payCompound =
  /(?:gehalt|gehalts|gehälter|lohn|löhne|entgelt|vergütung|verdienst|salaris|loon|lön|lønn|løn|salär)$/;
