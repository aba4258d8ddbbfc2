/**
 * Layout of the shipped English title model, little-endian; every section starts on a multiple of four bytes:
 * the head, class codes (Uint32: 15-1252 as 151252), class biases (Float32), gaps between the features' hashes,
 * the features' vectors (two 4-bit steps a byte, the lower one first), what steps beyond four bits lack (gaps between
 * their places, 8-bit rests), the classes' vectors (8-bit steps), calibration knots (Float32 pairs).
 */
export const titleNetworkMagic = 0x524c574e;
export const titleNetworkVersion = 1;

/** Numbers at the head of the file, in this order, each a Uint32 (the two steps: Float32). */
export const titleNetworkHead = [
  'magic',
  'version',
  'classes',
  'features',
  'width',
  'hashBytes',
  'beyond',
  'beyondBytes',
  'featureStep',
  'classStep',
  'knots',
] as const;

/** Feature hashes are cut to this many bits: 23 keeps false hits of unknown features under 1%. */
export const networkHashBits = 23;

/** Largest step of a vector, and of what four bits hold of a feature's. */
export const mostSteps = 127;
export const mostSmallSteps = 7;

/** Share of a negative sum that passes on; the same in training and at run time. */
export const leak = 0.1;
