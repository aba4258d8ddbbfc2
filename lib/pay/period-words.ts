import type { Period } from './pay.ts';

/** Nouns of time: they need "a", "per", "/", "pro", "im" ... before them, or a currency. */
export const periodNouns = byWord({
  HOUR: 'hour hr hrs h std stunde stunden arbeitsstunde heure heures hora ora uur uren u timme timmen time timen godz godzina godzinę godziny hodina hodinu hod hodinu óra óránként saat час giờ jam tunti tunnissa 時 時間 小时 小時 시간 hrly',
  DAY: 'day days diem tag arbeitstag tage jour jours journée j día dia giorno gg dag dagen dzień dnia den dni nap gün день ngày hari päivä 日 天 일 d shift',
  WEEK: 'week wk wks woche semaine semana settimana vecka veckan uge ugen uke uken tydzień tyg týden hét hafta неделю tuần minggu viikko 週 周 주 w',
  MONTH:
    'month mo mon mth mths monat monate mois mes mese maand månad månaden måned måneden mnd mies mc miesiąc miesiąca mês měsíc mesiac hó hónap ay mesec месяц мес tháng bulan bln kuukausi kk m md mdr 月 월',
  YEAR: 'year yr yrs annum an ann année ans año ano anno jahr jaar år året rok roku év yıl год tahun năm vuosi any curs y j a 年 년 yrly',
});

/** Words and abbreviations that state the period by themselves. */
export const periodAdverbs = byWord({
  HOUR: 'hourly ph stündlich horaire horaires orario oraria orari timlön timelønn timeløn godzinowo hodinově stundenlohn stundensatz bruttostundenlohn uurloon uurtarief 時給 时薪 시급 hourlyrate',
  DAY: 'daily pd perday täglich journalier journalière tjm diario diaria diarios giornaliero giornaliera dagloon dagtarief dagslön dziennie denně tagessatz dayrate 日給 日薪 일급',
  WEEK: 'weekly pw wöchentlich hebdo hebdomadaire semanal semanales settimanale settimanali wekelijks veckovis ugentligt ukentlig tygodniowo týdně wochenlohn 週給 周薪 주급',
  MONTH:
    'monthly pm pcm monatlich mtl monatl mensuel mensuels mensuelle mensual mensuales mensile mensili mensal mensais maandelijks månadsvis månadslön månedlig månedsløn månedslønn månedlig miesięcznie miesieczne miesięczne měsíčně mesačne havonta havi aylık monatsgehalt bruttomonatsgehalt monatsbrutto monatslohn maandsalaris bruttomonatslohn ежемесячно 月給 月薪 月収 月额 月額 월급',
  YEAR: 'annually annual yearly pa perannum py jährlich jährl jahresgehalt jahresbrutto bruttojahresgehalt jahresbruttogehalt jahreszielgehalt jahreslohn jahressalär jahreseinkommen annuel annuels annuelle annuellement anual anuales annuo annui annua annuale annuali ral sba anuais jaarlijks jaarsalaris årlig årligt årslön årsløn årslønn rocznie roczne ročně ročne évente éves yıllık ежегодно lpa 年収 年薪 年俸 연봉',
});

/** Stand between an amount and a noun of time. */
export const periodConnectors = new Set(
  '/ per a an each every the pro je im in am die der den das par por al all la el de l à le alla dell del van het i om på na za w v ett en po на в за mỗi tiap setiap cada ao às ogni p pr ve by'.split(
    ' ',
  ),
);

/** Written with a slash or letters of their own; matched on the raw text. */
export const slashPeriods: Record<string, Period> = {
  'p/h': 'HOUR',
  'p/hr': 'HOUR',
  'p/hour': 'HOUR',
  'p/d': 'DAY',
  'p/day': 'DAY',
  'p/w': 'WEEK',
  'p/wk': 'WEEK',
  'p/week': 'WEEK',
  'p/m': 'MONTH',
  'p/mo': 'MONTH',
  'p/month': 'MONTH',
  'p/a': 'YEAR',
  'p/y': 'YEAR',
  'p/yr': 'YEAR',
  'p/annum': 'YEAR',
  'b/a': 'YEAR',
  'b/m': 'MONTH',
};

/** Single letters that mean a period only behind a slash. */
export const slashOnlyNouns = new Set('h u j d w m y a t mon md an ay'.split(' '));

/** German, Dutch and Nordic compounds say the period inside the word ("Bruttojahresgehalt", "Stundenlohn"). */
export const periodStems: [RegExp, Period][] = [
  [/stunden(?:lohn|satz|verdienst|entgelt)|uurloon|uurtarief|tim(?:lön|el[øö]nn?)/, 'HOUR'],
  [/tages(?:satz|lohn)|dagtarief/, 'DAY'],
  [/wochen(?:lohn|gehalt)/, 'WEEK'],
  [/monats|maand(?:salaris|loon)|månads(?:lön)|måneds(?:l[øö]nn?)/, 'MONTH'],
  [/jahres|jaarsalaris|jaarloon|årsl[öø]nn?/, 'YEAR'],
];

function byWord(table: Record<Period, string>): Record<string, Period> {
  const found: Record<string, Period> = Object.create(null);
  for (const [period, list] of Object.entries(table) as [Period, string][])
    for (const word of list.split(' ')) found[word] ??= period;
  return found;
}
