const words = (list: string) => new Set(list.split(' '));

/** Stand between two amounts and make them a range by themselves ("80 to 90", "3.000 bis 4.000"). */
export const rangeWords = words(
  '- _ ~ to bis à a ad al até ate until till til tot hasta do thru through đến tới den ile až až až до по sampai hingga upto 至 到 から ～ às au aux fino zu',
);

/** Make a range only after an opening word ("between 80 and 90", "zwischen 3.000 und 4.000"). */
export const conjunctions = words('and & und et y e ed en och og i a oraz ja ve và és и');
export const betweenWords = words(
  'between zwischen entre tra fra tussen mellan mellem mellom między pomiędzy mezi között между',
);

/** Before an amount: it is the lower end. */
export const floorWords = words(
  'from starting starts start ab min minimum mindestens mind minimal minst minimalt minimo mínimo partir dès desde dal da dai vanaf från fra od over above über least greater > ≥ trên từ от mulai depuis ≧ exceeding oltre powyżej ponad mindestgehalt mindestentgelt mindestbruttogehalt bruttomindestgehalt 最低',
);
/** Before an amount: it is the upper end. */
export const ceilingWords = words(
  'to upto up bis max maximum maximal jusqu hasta até fino tot till til do under below < ≤ ≦ đến tới до máximo massimo maks poniżej hingga 最高 topping',
);
/** Little words that may stand between such a word and the amount ("starting at", "up to", "à partir de", "bis zu"). */
export const littleWords = words(
  "at of de du from to as low high zu zum von bei : a à au ad ca circa c approx approximately about around roughly rund etwa environ unos alrededor ok okolo cirka ~ than more less the is with ( qu an min max as up only just ' laut lt kv beträgt lên van di av af på za",
);

/** "more than", "mehr als": the second word, and the first, which makes the amount the lower end (captured) or the upper. */
export const thanWords = words('than of als dan än enn end de di à niż');
export const comparison =
  /^(?:(more|greater|higher|excess|mehr|meer|mere?|m[aá]s|plus|più|mais|acima|sup[eé]rieur|więcej)|less|lower|fewer|weniger|minder|mindre|menos|moins|meno|abaixo|inf[eé]rieur|mniej)$/;

/** Words that may lead from what is measured to its amount. */
export function isLink(word: string): boolean {
  return littleWords.has(word) || betweenWords.has(word) || floorWords.has(word) || ceilingWords.has(word);
}

/** After an amount: it is the lower end. */
export const floorTails = [
  'and up',
  'and above',
  'and over',
  'or more',
  'or above',
  'or higher',
  'upwards',
  'onwards',
  'plus',
  'ou plus',
  'et plus',
  'o más',
  'oder mehr',
  'und mehr',
  'aufwärts',
  'e oltre',
  'in su',
  'ou mais',
  'eller mer',
  'eller mere',
  'lub więcej',
  'of meer',
  'minimum',
  'min',
  '以上',
  '起',
  '이상',
  'từ',
  '〜',
];
/** After an amount: it is the upper end. */
export const ceilingTails = ['or less', 'maximum', 'max', 'at most', 'tops', 'oder weniger', '以下', '이하', 'まで'];

/** Labels that number the two ends separately ("Min rate: 70 Max rate: 80"). */
export const lowLabels = words('min minimum minimal mínimo minimo low lowest von od from desde da');
export const highLabels = words('max maximum maximal máximo massimo high highest bis do to hasta a');
