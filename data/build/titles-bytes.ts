import { fullByte, sectionStart } from '../schema/title-packing.ts';

/** Appends a number as a run of full bytes and a rest: 300 -> 255, 45. */
export function pushGap(out: number[], gap: number): void {
  let rest = gap;
  while (rest >= fullByte) {
    out.push(fullByte);
    rest -= fullByte;
  }
  out.push(rest);
}

/** The sections one after another, each filled up to a multiple of four bytes. */
export function padded(parts: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + sectionStart(part.length), 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += sectionStart(part.length);
  }
  return out;
}

/** The bytes a view stands on. */
export const bytesOf = (view: Uint32Array | Float32Array | Int8Array): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** Number of a SOC code: "15-1252" -> 151252. */
export const socNumber = (code: string): number => Number(code.replace('-', ''));

/**
 * The packed model with its calibration at the end: pairs of raw probability and share right, their number at place
 * `knotsPlace` of the head.
 */
export function appendKnots(packed: Uint8Array, knots: number[], knotsPlace: number): Uint8Array {
  const out = padded([packed, bytesOf(Float32Array.from(knots))]);
  new Uint32Array(out.buffer)[knotsPlace] = knots.length / 2;
  return out;
}
