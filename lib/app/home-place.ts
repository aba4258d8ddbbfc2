import { loadEngines } from './engines.ts';
import { keepHomePlace, type Settings } from './settings.ts';

/** Understands the home place as typed in the options, so that look-ups and ads without a place are compared there. */
export async function fitHomePlace({ place: text, country, homePlace }: Settings): Promise<void> {
  if ((homePlace?.text ?? null) === text && (homePlace?.country ?? country) === country) return;
  const place = text === null ? null : (await loadEngines([])).place(text, country);
  await keepHomePlace(text === null ? null : { text, country, place });
}
