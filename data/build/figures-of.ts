import { decodeFigures } from '../../lib/pay/figures-file.ts';
import type { OccupationFigures, UsPlaces } from '../schema/figures.ts';
import { packedCountriesFor } from './countries.ts';
import { packOccupations } from './figures.ts';
import { readFactRows } from './figures-facts.ts';
import { readUsPlaces } from './figures-places.ts';

/** What is known of a code's identity: its own title and the code its wages are published under. */
export interface CodeIdentity {
  /** SOC-2018 detailed code. */
  code: string;
  title: string;
  /** Null: no wages published. */
  wageCode: string | null;
}

/**
 * The occupation of an OEWS or SOC-2018 code ("29-1141") or an O*NET code ("15-1299.08"); null when there is none.
 * An O*NET code keeps the title of its own, narrower occupation.
 */
export function identifyCode(code: string): CodeIdentity | null {
  const published = readFactRows('national', { keep: (own) => own === code })[0];
  if (published) return { code, title: published.title, wageCode: code };
  const [member] = readFactRows('codes', { keep: (onet) => onet === code || onet.startsWith(`${code}.`) });
  return member ? { code: member.onet.slice(0, 7), title: member.title, wageCode: member.wageCode } : null;
}

/**
 * Everything published about one occupation, through the same packing and decoding as the shipped file; null when no
 * wages are published under the code. Takes any code `identifyCode` knows.
 */
export function figuresOf(code: string, places: UsPlaces = readUsPlaces()): OccupationFigures | null {
  const wageCode = identifyCode(code)?.wageCode ?? null;
  if (wageCode === null) return null;
  const [us] = packOccupations(places, wageCode);
  return us ? decodeFigures({ v: 1, us, c: packedCountriesFor(wageCode) }, places) : null;
}
