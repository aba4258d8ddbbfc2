import { buildFigures } from '../../../../data/build/figures.ts';
import type { ShippedFile } from '../../../../data/build/shipped-file.ts';
import type { OccupationFigures, UsPlaces } from '../../../../data/schema/figures.ts';
import { decodeFigures, type FiguresFile } from '../../../../lib/pay/figures-file.ts';

/** The shipped files as a browser would read them. */
export const files: ShippedFile[] = buildFigures();

/** A shipped file's content by path; throws when it is not shipped. */
export function shipped<Content>(path: string): Content {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`${path} is not shipped`);
  return JSON.parse(new TextDecoder().decode(file.bytes)) as Content;
}

export const places = shipped<UsPlaces>('figures/places.json');
export const figures = (code: string): OccupationFigures =>
  decodeFigures(shipped<FiguresFile>(`figures/${code}.json`), places);
