/** Layout of a shipped title model, little-endian (see title-packing.ts). */
export const titleModelMagic = 0x524c5754;
export const titleModelVersion = 1;

/** Feature hashes are cut to this many bits: 23 keeps false hits of unknown features under 2%. */
export const featureBits = 23;

/** Weights are stored as signed steps; step q stands for sign(q) * (|q| / weightSteps)^1.5 * scale. */
export const weightSteps = 31;

/** Numbers at the head of the file, in this order, each a Uint32 (scale: Float32). */
export const titleModelHead = [
  'magic',
  'version',
  'classes',
  'rows',
  'entries',
  'hashBytes',
  'classBytes',
  'scale',
  'knots',
] as const;
