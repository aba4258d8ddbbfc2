import type { ChipCard, ChipText } from '../../lib/app/chips-answer.ts';

interface StorageChange {
  newValue?: unknown;
}

interface World {
  runtime?: { id?: string; sendMessage: (message: unknown) => Promise<unknown> };
  storage?: {
    local: { get: (key: string) => Promise<Record<string, unknown>> };
    onChanged: { addListener: (listener: (changes: Record<string, StorageChange>, area: string) => void) => void };
  };
}

/** The browser's own object rather than the polyfill: it would be most of this script's weight. */
function world(): World {
  const own = globalThis as { browser?: World; chrome?: World };
  return own.browser?.runtime ? own.browser : (own.chrome ?? {});
}

/** False once the extension was updated or removed under an open page. */
export function isConnected(): boolean {
  try {
    return world().runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** What to write beside these cards; null when the background did not answer. */
export async function askChips(cards: readonly ChipCard[], language: string | null): Promise<ChipText[] | null> {
  try {
    return (
      ((await world().runtime?.sendMessage({ type: 'chips-for', cards, language })) as ChipText[] | undefined) ?? null
    );
  } catch {
    return null;
  }
}

const portalsOf = (settings: unknown, list: 'chips' | 'paused'): string[] => {
  const portals = (settings as Record<string, unknown> | null | undefined)?.[list];
  return Array.isArray(portals) ? portals : [];
};

const isOn = (settings: unknown, portal: string) =>
  portalsOf(settings, 'chips').includes(portal) && !portalsOf(settings, 'paused').includes(portal);

/** Whether the reader wants chips on this portal now. */
export async function chipsAreOn(portal: string): Promise<boolean> {
  const { settings } = (await world().storage?.local.get('settings')) ?? {};
  return isOn(settings, portal);
}

/** Calls back when chips are switched on or off for this portal. */
export function onSwitched(portal: string, callback: (on: boolean) => void): void {
  world().storage?.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.settings) callback(isOn(changes.settings.newValue, portal));
  });
}
