import { type FeatureOptions, features } from '../../lib/titles/features.ts';
import { networkProbabilities, type TitleNetwork } from '../../lib/titles/network.ts';
import { type NormalTitle, normalise } from '../../lib/titles/normalise.ts';
import type { Row } from './titles-samples.ts';

/** A title set aside with every answer that counts as right. */
export interface HeldOut {
  title: NormalTitle;
  right: Set<string>;
}

/** An answer is right when at least this share of a title's filings carry it. */
const rightShare = 0.2;
/** Titles filed less alike than this are no test of confidence: two answers may both be right. */
const leastAgreement = 0.95;

/** Filed rows that employers agree on, as titles with their right answers. */
export function heldOutTitles(rows: Row[]): HeldOut[] {
  return rows.flatMap(([title, codes]) => {
    const total = codes.reduce((sum, [, n]) => sum + n, 0);
    if (Math.max(...codes.map(([, n]) => n)) / total < leastAgreement) return [];
    const right = codes.filter(([, n]) => n / total >= rightShare).map(([code]) => code);
    return [{ title: normalise(title), right: new Set(right) }];
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

interface Answer {
  p: number;
  right: boolean;
}

const logit = (p: number) => Math.log(p / (1 - p));
const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const within = (p: number) => Math.min(0.999, Math.max(0.001, p));
const fitSteps = 30;

/** Intercept and slope of the logistic curve from the logit of a raw probability to the share right (Newton's method). */
function fitCurve(answers: Answer[]): [intercept: number, slope: number] {
  let [intercept, slope] = [0, 1];
  for (let step = 0; step < fitSteps; step++) {
    // A light pull to the identity keeps the fit finite when every answer is right.
    let [g0, g1, h00, h01, h11] = [-intercept, 1 - slope, 1, 0, 1];
    for (const { p, right } of answers) {
      const x = logit(within(p));
      const share = logistic(intercept + slope * x);
      g0 += Number(right) - share;
      g1 += (Number(right) - share) * x;
      const weight = share * (1 - share);
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    intercept += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return [intercept, slope];
}

/** Raw probabilities at which the fitted curve is written down; between them it is read off straight lines. */
const curvePoints = [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

/** No conclusion from words is surer than this; some three hundred titles cannot show more. */
const surest = 0.99;

/** Knots (raw probability, share right, rising) of the curve fitted to titles the network was not trained on. */
export function calibrationKnots(network: TitleNetwork, options: FeatureOptions, heldOut: HeldOut[]): number[] {
  const answers = heldOut.map(({ title, right }) => {
    const p = networkProbabilities(network, features(title, options));
    let top = 0;
    for (let c = 1; c < p.length; c++) if (p[c]! > p[top]!) top = c;
    return { p: p[top]!, right: right.has(network.codes[top]!) };
  });
  const [intercept, slope] = fitCurve(answers);
  return curvePoints.flatMap((p) => [p, Math.min(surest, logistic(intercept + slope * logit(p)))]);
}

/** Knots of a list of answers by their raw probability. */
export function risingKnots(answers: Answer[]): number[] {
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
