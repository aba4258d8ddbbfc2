import { type FeatureOptions, features } from '../../lib/titles/features.ts';
import { classProbabilities, type TitleModel } from '../../lib/titles/model.ts';
import { type NormalTitle, normalise } from '../../lib/titles/normalise.ts';
import type { Row } from './titles-samples.ts';

/** A title set aside with every answer that counts as right. */
export interface HeldOut {
  title: NormalTitle;
  right: Set<string>;
}

/** An answer is right when at least this share of a title's filings carry it. */
const rightShare = 0.2;
const commonFilings = 5;
const commonShare = 0.6;
const heldOutEvery = 12;
const typicalFilings = 10;
const typicalShare = 0.85;

/** Every twelfth of the titles filed often and mostly alike: what portals' common titles look like. */
export function heldOutRows(rows: Row[]): Row[] {
  const common = rows.filter(([, codes]) => {
    const total = codes.reduce((sum, [, n]) => sum + n, 0);
    return total >= commonFilings && Math.max(...codes.map(([, n]) => n)) / total >= commonShare;
  });
  return common.filter((_, i) => i % heldOutEvery === 0);
}

/** The held-out rows that are filed most and most alike, with their right answers: nearest to what readers meet. */
export function heldOutTitles(rows: Row[]): HeldOut[] {
  const typical = rows.filter(([, codes]) => {
    const total = codes.reduce((sum, [, n]) => sum + n, 0);
    return total >= typicalFilings && Math.max(...codes.map(([, n]) => n)) / total >= typicalShare;
  });
  return typical.map(([title, codes]) => {
    const total = codes.reduce((sum, [, n]) => sum + n, 0);
    return {
      title: normalise(title),
      right: new Set(codes.filter(([, n]) => n / total >= rightShare).map(([code]) => code)),
    };
  });
}

/** Merges neighbours until the shares rise: pool adjacent violators. */
function rising(bins: { p: number; right: number; n: number }[]): typeof bins {
  const out: typeof bins = [];
  for (const bin of bins) {
    out.push({ ...bin });
    while (out.length > 1 && out.at(-1)!.right / out.at(-1)!.n < out.at(-2)!.right / out.at(-2)!.n) {
      const last = out.pop()!;
      const before = out.at(-1)!;
      before.p = (before.p * before.n + last.p * last.n) / (before.n + last.n);
      before.right += last.right;
      before.n += last.n;
    }
  }
  return out;
}

const binCount = 10;

/**
 * Knots (raw probability, share right, rising) from titles the model was not trained on.
 * The share is drawn a little to one half (one title's worth each way), so that no bin claims certainty.
 */
export function calibrationKnots(model: TitleModel, options: FeatureOptions, heldOut: HeldOut[]): number[] {
  const answers = heldOut.map(({ title, right }) => {
    const { p } = classProbabilities(model, features(title, options));
    let top = 0;
    for (let c = 1; c < p.length; c++) if (p[c]! > p[top]!) top = c;
    return { p: p[top]!, right: right.has(model.codes[top]!) };
  });
  return risingKnots(answers);
}

/** Knots of a list of answers by their raw probability. */
export function risingKnots(answers: { p: number; right: boolean }[]): number[] {
  answers.sort((a, b) => a.p - b.p);
  const size = Math.max(1, Math.ceil(answers.length / binCount));
  const bins: { p: number; right: number; n: number }[] = [];
  for (let i = 0; i < answers.length; i += size) {
    const part = answers.slice(i, i + size);
    const mean = part.reduce((sum, a) => sum + a.p, 0) / part.length;
    bins.push({ p: mean, right: part.filter((a) => a.right).length, n: part.length });
  }
  return rising(bins).flatMap(({ p, right, n }) => [p, (right + 1) / (n + 2)]);
}
