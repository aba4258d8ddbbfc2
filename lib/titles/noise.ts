/** One kind of text that says nothing about which job a title names. */
export interface NoiseRule {
  name: string;
  pattern: RegExp;
}

const genderLetter =
  '(?:m|w|f|d|x|h|u|i|v|k|gn|div|divers|all|alle|a|hum|mnb|männlich|weiblich|male|female|non-?binary)';
const currency = '(?:[$£€¥₹]|(?:usd|eur|gbp|cad|aud|chf|inr|sek|pln|zł|kr)\\b)';
const amount = "\\d[\\d.,' ]*\\d?\\s?[kKmM]?";
const remote =
  '(?:100\\s?%\\s*)?(?:fully |partly |hybrid[ /-])?(?:remote|hybrid|hybride|ibrido|híbrido|hibrido|on-?site|onsite|in-?office|work from home|wfh|home-?office|homeoffice|télétravail|teletravail|teletrabajo|smart working|zdalnie|praca zdalna|distans|thuiswerk|da remoto|remoto)(?:[ -](?:first|friendly|only|ok|possible|work|job|position|role|eligible|option(?:al)?|available|m[öo]glich))?';
const employment =
  '(?:full|part)[- ]?time(?: (?:position|job|role))?|permanent|temporary|temp[- ]to[- ](?:hire|perm)|fixed[- ]term|contract(?:[- ]to[- ]hire)?|freelance|seasonal|casual|per[- ]diem|prn|vollzeit|teilzeit|unbefristet|befristet|voll- oder teilzeit|vollzeit\\/teilzeit|temps plein|temps partiel|cdi|cdd|tiempo completo|media jornada|tempo pieno|tempo indeterminato|tempo determinato|fulltime|parttime|pe[łl]ny etat|heltid|deltid|w2|c2c|1099|direct hire';
const shift =
  '(?:(?:1st|2nd|3rd|first|second|third|day|night|evening|weekend|overnight|rotating|swing|graveyard|morning|afternoon|late|early|am|pm)[ /-]?)+shifts?|(?:nights?|days|weekends?|evenings?|overnights?)(?: (?:only|available))?|\\d{1,2}(?::\\d\\d)?\\s?[ap]m\\s?(?:-|–|to)\\s?\\d{1,2}(?::\\d\\d)?\\s?[ap]m|\\d{1,2}\\s?(?:hours|hrs|h|std\\.?|stunden|uren|uur)(?: ?(?:per|a|pro|\\/) ?(?:week|woche|wk))?|mon(?:day)?\\s?(?:-|–|to)\\s?fri(?:day)?';
const urgency =
  "(?:urgent(?:ly)?(?: hiring| requirement| need(?:ed)?| opening)?|immediate(?:ly)?(?: hiring| start| joiners?(?: only)?| opening| need)?|(?:now|we(?:'|’)?re|we are|currently|actively|immediately) hiring|hiring(?: now| immediately| event| fast)?|start (?:now|today|asap|immediately)|asap|apply (?:now|today)|new|hot job|great (?:pay|benefits|opportunity)|(?:sign[- ]?on|signing|hiring|retention) bonus(?: (?:available|offered|eligible))?|no experience(?: needed| necessary| required)?|paid training|will train|ab sofort|zum n[äa]chstm[öo]glichen zeitpunkt|per direct|job opening|vacancy|opening|opportunity)";

/** A bracket or a segment that consists of such text alone is taken away. */
export const wholeSegmentNoise: NoiseRule[] = [
  {
    name: 'remote',
    pattern: new RegExp(
      `^(?:${remote})(?:(?:\\s*[,/&+|-]\\s*|\\s+(?:in|or|and|oder|und)\\s+|\\s+)(?:${remote}|us|usa|uk|eu|emea|global(?:ly)?|worldwide|anywhere))*$`,
      'iu',
    ),
  },
  {
    name: 'employment',
    pattern: new RegExp(
      `^(?:${employment})(?:(?:\\s*[,/&+|-]\\s*|\\s+(?:or|and|oder|und)\\s+|\\s+)(?:${employment}))*$`,
      'iu',
    ),
  },
  { name: 'shift', pattern: new RegExp(`^(?:${shift})(?:(?:\\s*[,/&+|-]\\s*|\\s+)(?:${shift}))*$`, 'iu') },
  { name: 'urgency', pattern: new RegExp(`^${urgency}(?:[\\s,!.]+${urgency})*[\\s!.]*$`, 'iu') },
];

/** Taken away wherever it stands, in this order. */
export const anywhereNoise: NoiseRule[] = [
  { name: 'markup', pattern: /<[^<>]{0,200}>|&(?:#\d{1,6}|[a-z]{2,8});/giu },
  {
    name: 'emoji',
    pattern: /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0e|\ufe0f|[★☆►▶✔✅●■◆→←⇒•])+/gu,
  },
  {
    name: 'gender',
    pattern: new RegExp(
      `[([{]\\s*${genderLetter}(?:\\s*[/|,*.:;\\\\+-]\\s*|\\s+)${genderLetter}(?:(?:\\s*[/|,*.:;\\\\+-]\\s*|\\s+)${genderLetter})*\\*?\\s*[)\\]}]`,
      'giu',
    ),
  },
  {
    name: 'gender',
    pattern:
      /[([]\s*(?:all genders?(?: welcome)?|all humans?|alle geschlechter|alle|any gender|human|mensch|gn|geschlechtsneutral|divers|d|w|m\*?|x|a|tous genres|toutes et tous|all|women|everyone)\s*[)\]]|\ball genders\b|\balle geschlechter\b/giu,
  },
  {
    name: 'gender',
    pattern:
      /(?<![\p{L}\p{N}/&])(?:[mwf]\s?[/|]\s?[mwfd]\s?[/|]\s?[dxifw]|[hf]\s?\/\s?[fh](?:\s?\/\s?[xnd])?|[mk]\s?\/\s?[km])(?![\p{L}\p{N}/])/giu,
  },
  {
    name: 'job id',
    pattern:
      /[([#]?\s*\b(?:job|req(?:uisition)?|ref(?:erence)?|vacancy|posting|position|kennziffer|stellen)[\s.-]*(?:id|no|nr|number|code|ref|#)?\.?\s*[-:#]*\s*[a-z]{0,4}[-_]?\d[\w/-]*\s*[)\]]?/giu,
  },
  {
    name: 'job id',
    pattern:
      /[([]\s*(?:#\s*)?[a-z]{0,5}[-_]?\d{3,}[\w-]*\s*[)\]]|#\s?\d{2,}|\b(?:jr|r|req|job)[-_ ]?\d{4,}\b|(?<![\p{L}\p{N}.,$£€])\d{4,}(?![\p{L}\d%]|[.,]\d)/giu,
  },
  {
    name: 'pay',
    pattern: new RegExp(
      `[([]?\\s*(?:up to|from|starting at|bis zu|ab|earn(?: up to)?|pay|salary|ote|dès|hasta|fino a|to)?[:\\s]*(?:${currency}\\s?${amount}|${amount}\\s?${currency}|\\d[\\d.,]*k\\b)(?:\\s*(?:-|–|—|to|bis|/)\\s*(?:${currency}\\s?)?${amount}\\s?${currency}?)?\\+?(?:\\s*(?:/|per|an|a|pro|p\\.?)\\s*(?:hour|hr|h|year|yr|annum|a|day|week|wk|month|mo|stunde|jahr|monat))?(?:\\s*(?:ote|doe|basic|base|plus bonus|\\+ bonus|dep\\. on exp\\.?))?\\s*[)\\]]?`,
      'giu',
    ),
  },
  {
    name: 'urgency',
    pattern: new RegExp(
      `(?<![\\p{L}])${urgency.replace('|new|', '|')}\\s*[!:]+|^(?:now hiring|hiring now|hiring|urgent|wanted|gesucht|wir suchen|we are looking for an?|looking for an?|recherche|on recherche|se busca|cercasi|gezocht)(?=\\s)[:\\s-]*`,
      'giu',
    ),
  },
  {
    name: 'employment',
    pattern:
      /(?<![\p{L}-])(?:full|part)[- ]time(?![\p{L}-])|(?<=\s|\()(?:in )?(?:voll|teil)zeit(?: oder teilzeit)?(?![\p{L}-])|\b\d{1,3}\s?(?:-\s?\d{1,3}\s?)?%/giu,
  },
  {
    name: 'remote',
    pattern: new RegExp(`(?<=[-–—|,/(]\\s{0,3})-*${remote}-*(?=\\s*(?:$|[-–—|,/)]))|^${remote}\\s*[-–—|:,]`, 'giu'),
  },
  {
    name: 'shift',
    pattern:
      /(?<=\s)(?:1st|2nd|3rd|first|second|third|night|evening|day|weekend|overnight|rotating)\s+shifts?(?=\s*(?:$|[-–—|,/(]))/giu,
  },
  {
    name: 'company',
    pattern:
      /(?<=\s)(?:gmbh(?: & co\.? kg)?|inc\.?|llc|ltd\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|a\.?b\.?|sp\. z o\.?o\.?|corp\.?|plc)(?=\s*(?:$|[-–—|,)]))/giu,
  },
];
