import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NormalTitle, normalise } from '../../lib/titles/normalise.ts';

export const titleFacts = join(import.meta.dirname, '../facts/titles');

/** One distinct title with the shares of the occupations it stands for. */
export interface Sample {
  title: NormalTitle;
  weight: number;
  /** SOC code -> share, summing to 1. */
  shares: Map<string, number>;
}

export type Row = [title: string, codes: [string, number][]];

/** Weight of a title in each list; filings count with their damped number. */
export const listWeights = { filed: 1, filedPower: 0.25, onet: 1, bls: 1, roles: 1, escoExact: 1, esco: 0.5 };

const heaviestTitle = 8;

/** ESCO links of this trust or more are used for English, where better lists exist; an exact one alone if there is one. */
const trustedLink = 8;
const exactLink = 10;

export function readFacts(name: string): Row[] {
  const lines = readFileSync(join(titleFacts, name), 'utf8').split('\n').slice(1);
  return lines.filter(Boolean).map((line) => {
    const [title, codes] = line.split('\t');
    return [title!, readShares(codes!)];
  });
}

const readShares = (cell: string): [string, number][] =>
  cell
    .split(';')
    .filter(Boolean)
    .map((part) => {
      const [code, n] = part.split(':');
      return [code!, Number(n ?? 1)];
    });

/** Gathers titles that read the same after normalising, adding up what they stand for. */
class SampleTable {
  private readonly byKey = new Map<string, { title: NormalTitle; sums: Map<string, number> }>();

  add(raw: string, codes: [string, number][], weight: number): void {
    const title = normalise(raw);
    const total = codes.reduce((sum, [, n]) => sum + n, 0);
    if (!title.segments.length || !total) return;
    const key = title.segments.map((segment) => segment.join(' ')).join('|');
    const entry = this.byKey.get(key) ?? { title, sums: new Map() };
    for (const [code, n] of codes) entry.sums.set(code, (entry.sums.get(code) ?? 0) + (weight * n) / total);
    this.byKey.set(key, entry);
  }

  samples(): Sample[] {
    return [...this.byKey.values()].map(({ title, sums }) => {
      const total = [...sums.values()].reduce((a, b) => a + b, 0);
      const shares = new Map([...sums].map(([code, n]) => [code, n / total]));
      return { title, weight: Math.min(total, heaviestTitle), shares };
    });
  }
}

interface EscoOccupation {
  isco: string;
  links: [string, number][];
}

export function readEsco(): Map<string, EscoOccupation> {
  const lines = readFileSync(join(titleFacts, 'esco-occupations.tsv'), 'utf8').split('\n').slice(1).filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [number, isco, links] = line.split('\t');
      return [number!, { isco: isco!, links: readShares(links ?? '') }];
    }),
  );
}

/** Titles filed with the labor department; held-out rows are set aside for calibration. */
export function filedRows(): Row[] {
  return [...readFacts('lca-a-o.tsv'), ...readFacts('lca-p-z.tsv')];
}

/** Every English title of the lists except the filed ones given in `without`. */
export function englishSamples(without: Set<string>): Sample[] {
  const table = new SampleTable();
  for (const [title, codes] of filedRows()) {
    const filings = codes.reduce((sum, [, n]) => sum + n, 0);
    if (!without.has(title)) table.add(title, codes, filings ** listWeights.filedPower * listWeights.filed);
  }
  for (const [title, codes] of readFacts('onet.tsv')) table.add(title, codes, listWeights.onet);
  for (const [title, codes] of readFacts('bls.tsv')) table.add(title, codes, listWeights.bls);
  for (const [title, codes] of readFacts('roles.tsv')) table.add(title, codes, listWeights.roles);
  const esco = readEsco();
  for (const [title, numbers] of readFacts('esco-en.tsv')) {
    const links = numbers.flatMap(([number]) => esco.get(number)?.links ?? []);
    const exact = links.filter(([, trust]) => trust >= exactLink);
    if (exact.length) table.add(title, exact, listWeights.escoExact);
    else
      table.add(
        title,
        links.filter(([, trust]) => trust >= trustedLink),
        listWeights.esco,
      );
  }
  return table.samples();
}
