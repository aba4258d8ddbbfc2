/** Zero upwards, a language a list. */
const numberWords = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'null ein zwei drei vier fünf sechs sieben acht neun zehn',
  'zéro un deux trois quatre cinq six sept huit neuf dix',
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez',
  'zero uno due tre quattro cinque sei sette otto nove dieci',
  'nul een twee drie vier vijf zes zeven acht negen tien',
  'noll ett två tre fyra fem sex sju åtta nio tio',
  'zero um dois três quatro cinco seis sete oito nove dez',
  'zero rok dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
];
/** The value of a number word of the languages ads come in, lower case. */
export const wordValues = new Map(
  numberWords
    .flatMap((list) => list.split(' ').map((word, value): [string, number] => [word, value]))
    .concat([
      ['eine', 1],
      ['einem', 1],
      ['einer', 1],
      ['une', 1],
      ['una', 1],
      ['um', 1],
      ['dwóch', 2],
      ['trzech', 3],
      ['dwuletnie', 2],
      ['uma', 1],
    ]),
);

/** The number words as alternatives of a pattern, the longest first. */
export const anyNumberWord = [...wordValues.keys()].sort((a, b) => b.length - a.length).join('|');
