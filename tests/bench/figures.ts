import { buildFigures } from '../../data/build/figures.ts';
import type { UsPlaces } from '../../data/schema/figures.ts';
import { decodeFigures, type FiguresFile } from '../../lib/pay/figures-file.ts';

/**
 * `npm run bench:figures`: what opening one occupation's file costs (parsing and decoding), beside parsing the same
 * bytes alone in the same run.
 */
const files = buildFigures();
const text = (path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
const places = JSON.parse(text('figures/places.json')) as UsPlaces;
const texts = files.filter(({ path }) => /^figures\/\d/.test(path)).map(({ bytes }) => new TextDecoder().decode(bytes));

function perFile(open: (text: string) => unknown): number {
  const rounds = [1, 2, 3].map(() => {
    const began = performance.now();
    for (const one of texts) open(one);
    return (performance.now() - began) / texts.length;
  });
  return Math.min(...rounds);
}

const parsing = perFile((one) => JSON.parse(one));
const opening = perFile((one) => decodeFigures(JSON.parse(one) as FiguresFile, places));
console.log(`| ${texts.length} occupation files | ms a file | ratio |`);
console.log('|---|---|---|');
console.log(`| JSON.parse alone | ${parsing.toFixed(3)} | 1 |`);
console.log(`| parsed and decoded | ${opening.toFixed(3)} | ${(opening / parsing).toFixed(1)} |`);
