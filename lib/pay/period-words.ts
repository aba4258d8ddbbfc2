import { byWord } from './by-word.ts';
import type { Period } from './pay.ts';

/** Nouns of time: they need "a", "per", "/", "pro", "im" ... before them, or a currency. */
export const periodNouns = ofPeriods({
  HOUR: 'hour hr hrs h std stunde stunden arbeitsstunde heure heures hora ora uur uren u timme timmen time timen godz godzina godzinę godziny hodina hodinu hod hodinu óra óránként saat час giờ jam tunti tunnissa 時 時間 小时 小時 시간 hrly',
  DAY: 'day days diem tag arbeitstag tage jour jours journée j día dia giorno gg dag dagen dzień dnia den dni nap gün день ngày hari päivä 日 天 일 d shift',
  WEEK: 'week wk wks woche semaine semana settimana vecka veckan uge ugen uke uken tydzień tyg týden hét hafta неделю tuần minggu viikko 週 周 주 w',
  MONTH:
    'month mo mon mth mths monat monate mois mes mese maand månad månaden måned måneden mnd mies mc miesiąc miesiąca mês měsíc mesiac hó hónap ay mesec месяц мес tháng bulan bln kuukausi kk m md mdr 月 월',
  YEAR: 'year yr yrs annum an ann année ans año ano anno jahr jaar år året rok roku év yıl год tahun năm vuosi any curs y j a 年 년 yrly',
});

/** Words and abbreviations that state the period by themselves. */
export const periodAdverbs = ofPeriods({
  HOUR: 'hourly ph stündlich timlön timelønn timeløn godzinowo hodinově uurloon 時給 时薪 시급 hourlyrate',
  DAY: 'daily pd perday täglich tjm diario diaria diarios dagloon dagtarief dagslön dziennie denně dayrate 日給 日薪 일급',
  WEEK: 'weekly pw hebdo hebdomadaire wekelijks veckovis ugentligt ukentlig tygodniowo týdně 週給 周薪 주급',
  MONTH:
    'monthly pm pcm mtl maandelijks månadsvis miesięcznie miesieczne miesięczne měsíčně mesačne havonta havi aylık ежемесячно 月給 月薪 月収 月额 月額 월급',
  YEAR: 'annually annual yearly pa perannum py jährlich jährl ral sba jaarlijks årlig årligt årslön årsløn årslønn rocznie roczne ročně ročne évente éves yıllık ежегодно lpa 年収 年薪 年俸 연봉',
});

/** Stand between an amount and a noun of time. */
export const periodConnectors = new Set(
  '/ per a an each every the pro je im in am die der den das par por al all la el de l à le alla dell del van het i om på na za w v ett en po на в за mỗi tiap setiap cada ao às ogni p pr ve by'.split(
    ' ',
  ),
);

/** Written with a slash or letters of their own; matched on the raw text. */
export const slashPeriods: Record<string, Period> = Object.fromEntries(
  'p/h p/hr p/hour p/d p/day p/w p/wk p/week p/m p/mo p/month p/a p/y p/yr p/annum b/a b/m'
    .split(' ')
    .map((word) => [word, periodNouns[word.slice(2)] as Period]),
);

/** Single letters that mean a period only behind a slash. */
export const slashOnlyNouns = new Set('h u j d w m y a t mon md an ay'.split(' '));

/** Words that say the period inside or in many forms ("Bruttojahresgehalt", "Stundenlohn"; "annuelle", "annui"). */
export const periodStems: [RegExp, Period][] = [
  [/^(?:horaires?|orari[oae]?)$|stunden(?:lohn|satz|verdienst|entgelt)|uurloon|uurtarief|tim(?:lön|el[øö]nn?)/, 'HOUR'],
  [/^(?:journali|giornalier)|tages(?:satz|lohn)|dagtarief/, 'DAY'],
  [/^(?:semanal|settimanal|wöchentl)|wochen(?:lohn|gehalt)/, 'WEEK'],
  [
    /^(?:mens(?:u[ae]l(?!it)|il[ei]$|a(?:l|is)$)|monatl|månedlig)|monats(?!$)|maand(?:salaris|loon)|månads(?:lön)|måneds(?:l[øö]nn?)/,
    'MONTH',
  ],
  [/^ann?u(?!it|alit)[aeio]|jahres(?!$)|jaarsalaris|jaarloon|årsl[öø]nn?/, 'YEAR'],
];

function ofPeriods(table: Record<Period, string>): Record<string, Period> {
  return byWord(table, (period) => period as Period);
}
