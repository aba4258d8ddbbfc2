/** Turns sums of evidence into probabilities that add up to 1, in place. */
export function softmax(z: Float32Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of z) if (value > top) top = value;
  let sum = 0;
  for (let c = 0; c < z.length; c++) {
    z[c] = Math.exp(z[c]! - top);
    sum += z[c]!;
  }
  for (let c = 0; c < z.length; c++) z[c] = z[c]! / sum;
}
