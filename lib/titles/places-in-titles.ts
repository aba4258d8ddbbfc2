const countries =
  'united states|usa|us|u.s.|united kingdom|uk|u.k.|england|scotland|wales|ireland|germany|deutschland|austria|österreich|switzerland|schweiz|france|spain|españa|italy|italia|netherlands|nederland|belgium|belgië|poland|polska|portugal|sweden|sverige|norway|norge|denmark|danmark|finland|canada|australia|new zealand|india|singapore|japan|china|hong kong|taiwan|south korea|israel|uae|united arab emirates|saudi arabia|brazil|brasil|mexico|méxico|argentina|colombia|chile|south africa|nigeria|kenya|egypt|turkey|romania|bulgaria|greece|hungary|czech republic|czechia|slovakia|ukraine|estonia|latvia|lithuania|luxembourg|philippines|vietnam|thailand|malaysia|indonesia|pakistan|emea|apac|latam|dach|nordics|europe|eu|europa|north america|americas|worldwide|global|nationwide|anywhere|bundesweit|deutschlandweit';

const states =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|ontario|quebec|québec|british columbia|alberta|manitoba|nova scotia|new south wales|nsw|queensland|qld|vic|bayern|bavaria|hessen|nrw|baden-württemberg';

const stateLetters =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|QC|BC|AB|MB|NS';

const cities =
  'new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|indianapolis|san francisco|sf bay area|bay area|seattle|denver|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami|long beach|virginia beach|oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|anaheim|honolulu|irvine|orlando|pittsburgh|cincinnati|st. louis|st louis|saint louis|newark|plano|durham|buffalo|jersey city|salt lake city|palo alto|mountain view|sunnyvale|santa clara|redmond|bellevue|london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|cardiff|belfast|cambridge|oxford|reading|nottingham|dublin|cork|berlin|münchen|munich|hamburg|köln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf|dusseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nürnberg|nuremberg|bonn|mannheim|karlsruhe|wien|vienna|graz|salzburg|zürich|zurich|genf|geneva|genève|basel|bern|lausanne|paris|lyon|marseille|toulouse|nice|nantes|bordeaux|lille|madrid|barcelona|valencia|sevilla|málaga|malaga|bilbao|roma|rome|milano|milan|torino|turin|napoli|bologna|firenze|amsterdam|rotterdam|utrecht|den haag|the hague|eindhoven|brussels|bruxelles|brussel|antwerpen|antwerp|gent|warszawa|warsaw|kraków|krakow|wrocław|wroclaw|poznań|gdańsk|łódź|katowice|lisboa|lisbon|porto|stockholm|göteborg|gothenburg|malmö|uppsala|oslo|copenhagen|københavn|helsinki|prague|budapest|bucharest|athens|istanbul|tel aviv|dubai|abu dhabi|riyadh|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|gurgaon|gurugram|noida|kolkata|tokyo|shanghai|beijing|shenzhen|seoul|taipei|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|toronto|montreal|montréal|vancouver|calgary|ottawa|edmonton|winnipeg|mexico city|são paulo|sao paulo|buenos aires|bogotá|johannesburg|cape town|lagos|nairobi|manila|jakarta|kuala lumpur';

const dotsEscaped = (names: string) => names.replaceAll('.', '\\.');
const place = `(?:greater |central |north |south |east |west |downtown |raum |region )?(?:${dotsEscaped(countries)}|${dotsEscaped(states)}|${dotsEscaped(cities)})(?: (?:area|metro|region|based|city|und umgebung))?`;
const join = '(?:\\s*[,/&|+-]\\s*|\\s+(?:or|and|und|oder|ou|et|y|e|o|in)\\s+|\\s+)';

/** A segment that is nothing but a place: "Australia", "Austin, TX", "Berlin oder München", "London based". */
export const placeSegment = new RegExp(
  `^(?:in |based in |location:? |standort:? )?${place}(?:${join}(?:${place}|${stateLetters.toLowerCase()}))*$`,
  'iu',
);

/** A state's two letters, only in capitals: "in" and "or" are words. */
export const stateSegment = new RegExp(`^(?:${stateLetters})(?:\\s+\\d{5})?$`, 'u');

/** "in Berlin", "in Austin, TX" at the end of a title. */
export const placeTail = new RegExp(
  `\\s+(?:in|based in|à|en|a|w|i|te)\\s+(?:der |the )?${place}(?:\\s*,?\\s*(?:${place}|(?:${stateLetters})))?\\s*$`,
  'iu',
);
