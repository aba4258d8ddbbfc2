import { storage } from 'wxt/utils/storage';
import { oneAtATime } from './one-at-a-time.ts';

/** What the reader said a title really is: by normalised title, the role and occupation to answer. */
export interface Correction {
  role: string | null;
  occupation: string;
}
export type Corrections = Record<string, Correction>;

/** Corrections beyond this are dropped, oldest first. */
const mostKept = 500;

const item = storage.defineItem<unknown>('local:corrections', { fallback: {}, version: 1 });

const isCorrection = (value: unknown): value is Correction =>
  typeof value === 'object' &&
  value !== null &&
  /^\d{2}-\d{4}$/.test(String((value as Correction).occupation)) &&
  ((value as Correction).role === null || /^[a-z0-9-]{1,80}$/.test(String((value as Correction).role)));

/** Corrections out of anything; damaged entries are left out. */
export function checkedCorrections(value: unknown): Corrections {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, correction]) => isCorrection(correction))
      .slice(-mostKept),
  );
}

/** The remembered corrections; empty when none or out of reach. */
export async function readCorrections(): Promise<Corrections> {
  return checkedCorrections(await item.getValue().catch(() => ({})));
}

/** Remembers that `title` (normalised) means this job. */
export function correct(title: string, correction: Correction): Promise<void> {
  return oneAtATime('corrections', async () => {
    const { [title]: _, ...others } = await readCorrections();
    await item.setValue(checkedCorrections({ ...others, [title]: correction }));
  });
}

/** Forgets one correction, or all of them. */
export function forgetCorrections(title?: string): Promise<void> {
  return oneAtATime('corrections', async () => {
    if (title === undefined) return item.setValue({});
    const { [title]: _, ...others } = await readCorrections();
    await item.setValue(others);
  });
}
