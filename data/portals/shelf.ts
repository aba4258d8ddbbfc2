import type { PortalAdapter } from '../schema/portal-adapter.ts';

/**
 * Where a portal's own script leaves its adapter for the reader, on the global object of the extension's isolated
 * world, which the page cannot see. The key is a registered symbol because the two are separate script files.
 */
export const shelfKey = 'rolewise.portals';

interface AdapterShelf {
  adapters: PortalAdapter[];
  /** Set by a running reader: an adapter that arrives after it makes it read again. */
  arrived?: () => void;
}

/** The shelf of this world, made on first use. */
export function adapterShelf(): AdapterShelf {
  const world = globalThis as Record<symbol, AdapterShelf | undefined>;
  const key = Symbol.for(shelfKey);
  world[key] ??= { adapters: [] };
  return world[key];
}
