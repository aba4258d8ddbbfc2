/** Share of answers that were right at raw probability `p`, read off rising knots; `p` itself without knots. */
export function calibrated(knots: Float32Array, p: number): number {
  if (!knots.length) return p;
  if (p <= knots[0]!) return knots[1]! * (p / Math.max(knots[0]!, 1e-6));
  for (let i = 2; i < knots.length; i += 2) {
    if (p > knots[i]!) continue;
    const part = (p - knots[i - 2]!) / Math.max(1e-6, knots[i]! - knots[i - 2]!);
    return knots[i - 1]! + part * (knots[i + 1]! - knots[i - 1]!);
  }
  return knots.at(-1)!;
}
