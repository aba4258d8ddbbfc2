import { sectionStart } from '../../data/schema/title-packing.ts';

/** The sections of a packed model, one after another; the bytes begin at a multiple of four and are not copied. */
export interface PackedSections {
  bytes: (length: number) => Uint8Array;
  numbers: (count: number) => Uint32Array;
  floats: (count: number) => Float32Array;
}

/** Reads sections from byte `from` on, each where the one before it ended. */
export function sectionsFrom(packed: Uint8Array, from: number): PackedSections {
  let at = from;
  const bytes = (length: number) => {
    const part = packed.subarray(at, at + length);
    at += sectionStart(length);
    return part;
  };
  return {
    bytes,
    numbers: (count) => new Uint32Array(packed.buffer, bytes(count * 4).byteOffset, count),
    floats: (count) => new Float32Array(packed.buffer, bytes(count * 4).byteOffset, count),
  };
}

/** SOC code of a number: 151252 -> "15-1252". */
export const socOf = (n: number): string => `${Math.floor(n / 10000)}-${String(n % 10000).padStart(4, '0')}`;
