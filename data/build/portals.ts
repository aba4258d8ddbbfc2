import { portalAdapters } from '../portals/all.ts';
import { installedAdapters } from '../portals/installed.ts';
import { portalScript, portalScriptPath } from '../portals/portal-script.ts';
import type { ShippedFile } from './shipped-file.ts';

/** One script file for each adapter that the installed reader does not hold. */
export function portalFiles(): ShippedFile[] {
  const installed = new Set(installedAdapters.map(({ id }) => id));
  return portalAdapters
    .filter(({ id }) => !installed.has(id))
    .map((adapter) => ({ path: portalScriptPath(adapter.id), bytes: new TextEncoder().encode(portalScript(adapter)) }));
}
