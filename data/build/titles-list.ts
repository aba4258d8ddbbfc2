import type { TitleLanguage } from '../../lib/titles/language.ts';
import { grams, nearestVotes, readTitleList } from '../../lib/titles/nearest.ts';
import { normalise } from '../../lib/titles/normalise.ts';
import { stemmedWords } from '../../lib/titles/stems.ts';
import { risingKnots } from './titles-calibrate.ts';
import { readEsco, readFacts } from './titles-samples.ts';

/** Neighbouring languages whose ESCO titles help with words the language's own list lacks. */
const siblings: Partial<Record<TitleLanguage, string[]>> = { sv: ['no', 'da'], pl: ['cs'], es: ['pt'], pt: ['es'] };

/** Weight of a list beside ESCO's own titles in the language. */
const listWeight = { esco: 1, national: 0.3, sibling: 0.5 };

interface ListedTitle {
  words: string[];
  weight: number;
  /** SOC code -> share in percent, summing to about 100. */
  shares: Map<string, number>;
}

type Codes = [string, number][];

/** SOC codes of an ISCO-08 unit by the O*NET links of the ESCO occupations in it. */
function socOfIsco(): Map<string, Codes> {
  const units = new Map<string, Map<string, number>>();
  for (const { isco, links } of readEsco().values()) {
    const total = links.reduce((sum, [, trust]) => sum + trust, 0);
    const unit = units.get(isco) ?? new Map<string, number>();
    for (const [code, trust] of links) unit.set(code, (unit.get(code) ?? 0) + trust / total);
    units.set(isco, unit);
  }
  return new Map([...units].map(([isco, codes]) => [isco, [...codes]]));
}

function percent(sums: Map<string, number>): Map<string, number> {
  const total = [...sums.values()].reduce((a, b) => a + b, 0);
  const rounded = [...sums].map(([code, n]) => [code, Math.round((100 * n) / total)] as const);
  return new Map(rounded.filter(([, share]) => share > 2).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** Every title of a language's lists, those that read alike after stemming together. */
export function listedTitles(language: TitleLanguage): ListedTitle[] {
  const byText = new Map<string, { words: string[]; weight: number; sums: Map<string, number> }>();
  const add = (title: string, codes: Codes, weight: number) => {
    const words = stemmedWords(normalise(title), language);
    const total = codes.reduce((sum, [, n]) => sum + n, 0);
    if (!words.length || !total) return;
    const key = words.join(' ');
    const entry = byText.get(key) ?? { words, weight, sums: new Map<string, number>() };
    for (const [code, n] of codes) entry.sums.set(code, (entry.sums.get(code) ?? 0) + (weight * n) / total);
    entry.weight = Math.max(entry.weight, weight);
    byText.set(key, entry);
  };
  const esco = readEsco();
  const addEsco = (source: string, weight: number) => {
    for (const [title, numbers] of readFacts(`esco-${source}.tsv`))
      for (const [number] of numbers) add(title, esco.get(number)!.links, weight);
  };
  addEsco(language, listWeight.esco);
  if (language === 'de' || language === 'sv') {
    const units = socOfIsco();
    for (const [title, iscos] of readFacts(`national-${language}.tsv`))
      add(
        title,
        iscos.flatMap(([isco]) => units.get(isco) ?? []),
        listWeight.national,
      );
  }
  for (const sibling of siblings[language] ?? []) addEsco(sibling, listWeight.sibling);
  return [...byText.values()].map(({ words, weight, sums }) => ({ words, weight, shares: percent(sums) }));
}

/** Length of each class's summed title vectors, by which its vote is divided. */
function classNorms(titles: ListedTitle[]): [string, number][] {
  const seen = new Map<number, number>();
  const cut = titles.map(({ words }) => grams(words));
  for (const list of cut) for (const g of list) seen.set(g, (seen.get(g) ?? 0) + 1);
  const rarity = (g: number) => Math.log(1 + titles.length / seen.get(g)!);
  const sums = new Map<string, Map<number, number>>();
  titles.forEach(({ weight, shares }, i) => {
    const norm = Math.sqrt(cut[i]!.reduce((sum, g) => sum + rarity(g) ** 2, 0));
    for (const [code, share] of shares) {
      const sum = sums.get(code) ?? new Map<number, number>();
      for (const g of cut[i]!) sum.set(g, (sum.get(g) ?? 0) + (rarity(g) / norm) * weight * (share / 100));
      sums.set(code, sum);
    }
  });
  const lengths = [...sums].map(([code, sum]): [string, number] => {
    const square = [...sum.values()].reduce((total, x) => total + x * x, 0);
    return [code, Number(Math.sqrt(square + 0.5).toFixed(2))];
  });
  return lengths.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

function listText(titles: ListedTitle[], knots: number[]): string {
  const groups = new Map<string, string[]>();
  for (const { words, weight, shares } of titles) {
    const label = `=${weight}|${[...shares].map(([code, share]) => `${code}:${share}`).join(',')}`;
    groups.set(label, [...(groups.get(label) ?? []), words.join(' ')]);
  }
  const blocks = [...groups]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([label, texts]) => [label, ...texts.sort()].join('\n'));
  return `${JSON.stringify(knots)}\n${JSON.stringify(classNorms(titles))}\n${blocks.join('\n')}`;
}

const heldOutEvery = 15;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Calibration from a list without every fifteenth title, asked for those. */
function knotsOf(titles: ListedTitle[]): number[] {
  const aside = titles.filter((title, i) => i % heldOutEvery === 0 && title.weight === listWeight.esco);
  const rest = titles.filter((title) => !aside.includes(title));
  const list = readTitleList(bytesOf(listText(rest, [])));
  const answers = aside.map(({ words, shares }) => {
    const [top] = [...nearestVotes(list, words).votes].sort((a, b) => b[1] - a[1]);
    return { p: top?.[1] ?? 0, right: top !== undefined && shares.has(top[0]) };
  });
  return risingKnots(answers).map((n) => Number(n.toFixed(4)));
}

/** The file `titles/<language>.bin` of a language other than English. */
export function titleList(language: TitleLanguage): Uint8Array {
  const titles = listedTitles(language);
  return bytesOf(listText(titles, knotsOf(titles)));
}
