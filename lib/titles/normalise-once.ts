import { type NormalTitle, normalise } from './normalise.ts';

let lastTitle: string | null = null;
let lastNormal: NormalTitle | null = null;

/** `normalise`, remembering the last title: one match asks for the same title several times. */
export function normaliseOnce(title: string): NormalTitle {
  if (title !== lastTitle || !lastNormal) {
    lastNormal = normalise(title);
    lastTitle = title;
  }
  return lastNormal;
}
