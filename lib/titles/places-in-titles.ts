const countries =
  'united states|usa|us|u.s.|united kingdom|uk|u.k.|england|scotland|wales|ireland|germany|deutschland|austria|österreich|switzerland|schweiz|france|spain|españa|italy|italia|netherlands|nederland|belgium|belgië|poland|polska|portugal|sweden|sverige|norway|norge|denmark|danmark|finland|canada|australia|new zealand|india|singapore|japan|china|hong kong|taiwan|south korea|israel|uae|united arab emirates|saudi arabia|brazil|brasil|mexico|méxico|argentina|colombia|chile|south africa|nigeria|kenya|egypt|turkey|romania|bulgaria|greece|hungary|czech republic|czechia|slovakia|ukraine|estonia|latvia|lithuania|luxembourg|philippines|vietnam|thailand|malaysia|indonesia|pakistan|emea|apac|latam|dach|nordics|europe|eu|europa|north america|americas|worldwide|global|nationwide|anywhere|bundesweit|deutschlandweit';

const states =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|ontario|quebec|québec|british columbia|alberta|manitoba|nova scotia|new south wales|nsw|queensland|qld|vic|bayern|bavaria|hessen|nrw|baden-württemberg';

const stateLetters =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|QC|BC|AB|MB|NS';

const cities =
  'new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|indianapolis|san francisco|sf bay area|bay area|seattle|denver|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami|long beach|virginia beach|oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|anaheim|honolulu|irvine|orlando|pittsburgh|cincinnati|st. louis|st louis|saint louis|newark|plano|durham|buffalo|jersey city|salt lake city|palo alto|mountain view|sunnyvale|santa clara|redmond|bellevue|london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|cardiff|belfast|cambridge|oxford|reading|nottingham|dublin|cork|berlin|münchen|munich|hamburg|köln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf|dusseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nürnberg|nuremberg|bonn|mannheim|karlsruhe|wien|vienna|graz|salzburg|zürich|zurich|genf|geneva|genève|basel|bern|lausanne|paris|lyon|marseille|toulouse|nice|nantes|bordeaux|lille|madrid|barcelona|valencia|sevilla|málaga|malaga|bilbao|roma|rome|milano|milan|torino|turin|napoli|bologna|firenze|amsterdam|rotterdam|utrecht|den haag|the hague|eindhoven|brussels|bruxelles|brussel|antwerpen|antwerp|gent|warszawa|warsaw|kraków|krakow|wrocław|wroclaw|poznań|gdańsk|łódź|katowice|lisboa|lisbon|porto|stockholm|göteborg|gothenburg|malmö|uppsala|oslo|copenhagen|københavn|helsinki|prague|budapest|bucharest|athens|istanbul|tel aviv|dubai|abu dhabi|riyadh|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|gurgaon|gurugram|noida|kolkata|tokyo|shanghai|beijing|shenzhen|seoul|taipei|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|toronto|montreal|montréal|vancouver|calgary|ottawa|edmonton|winnipeg|mexico city|são paulo|sao paulo|buenos aires|bogotá|johannesburg|cape town|lagos|nairobi|manila|jakarta|kuala lumpur';

/** Names as their words parted by single blanks: "baden-württemberg" -> "baden württemberg". */
const names = new Set([countries, states, cities].flatMap((list) => list.replaceAll('-', ' ').split('|')));
const mostWords = 4;
const before = new Set('greater central north south east west downtown raum region'.split(' '));
const after = new Set(['area', 'metro', 'region', 'based', 'city', 'und umgebung']);
const between = new Set('or and und oder ou et y e o in'.split(' '));
const letters = new Set(stateLetters.toLowerCase().split('|'));
const leadIns = /^(?:in|based in|location:?|standort:?) /;

/** Ends of every place that begins at word `from`, each the number of the word after it. */
function placeEnds(words: string[], from: number): number[] {
  const ends: number[] = [];
  for (const start of before.has(words[from]!) ? [from, from + 1] : [from])
    for (let end = start + 1; end <= Math.min(words.length, start + mostWords); end++) {
      if (!names.has(words.slice(start, end).join(' '))) continue;
      ends.push(end);
      if (after.has(words[end] ?? '')) ends.push(end + 1);
      if (after.has(words.slice(end, end + 2).join(' '))) ends.push(end + 2);
    }
  return ends;
}

/** Whether the words from `at` on are places and state letters, with at most one joining word between two. */
function restIsPlaces(words: string[], at: number): boolean {
  if (at === words.length) return true;
  const starts = between.has(words[at]!) ? [at, at + 1] : [at];
  return starts.some(
    (start) =>
      (letters.has(words[start] ?? '') && restIsPlaces(words, start + 1)) ||
      placeEnds(words, start).some((end) => restIsPlaces(words, end)),
  );
}

/** Whether a segment is nothing but a place: "Australia", "Austin, TX", "Berlin oder München", "London based". */
export function isPlaceSegment(segment: string): boolean {
  const words = segment
    .toLowerCase()
    .replace(leadIns, '')
    .split(/[\s,/&|+-]+/u);
  return words.length <= mostPlaceWords && placeEnds(words, 0).some((end) => restIsPlaces(words, end));
}
const mostPlaceWords = 12;

/** A state's two letters, only in capitals: "in" and "or" are words. */
export const stateSegment = new RegExp(`^(?:${stateLetters})(?:\\s+\\d{5})?$`, 'u');

/** Where "in Berlin" or "in Austin, TX" at the end of a title begins, -1 without such an end. */
export function placeTailStart(title: string): number {
  for (const { 0: lead, index } of title.matchAll(/(?<=\s)(?:in|based in|à|en|a|w|i|te)(?=\s)/giu)) {
    const rest = title
      .slice(index + lead.length)
      .toLowerCase()
      .trim();
    const words = rest.replace(/^(?:der|the) /, '').split(/[\s,-]+/u);
    if (words.length > mostPlaceWords) continue;
    const isOnePlace = (from: number) =>
      placeEnds(words, from).includes(words.length) || (from === words.length - 1 && letters.has(words[from]!));
    if (placeEnds(words, 0).some((end) => end === words.length || isOnePlace(end))) return index;
  }
  return -1;
}
