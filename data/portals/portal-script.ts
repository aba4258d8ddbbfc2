import type { PortalAdapter } from '../schema/portal-adapter.ts';
import { shelfKey } from './shelf.ts';

/** Path in the built extension of the script that brings one adapter to the reader: "portals/dice.js". */
export function portalScriptPath(id: string): string {
  return `portals/${id}.js`;
}

/**
 * The script that puts one adapter on the reader's shelf. An adapter is plain data and regular expressions, so it is
 * written out as source; no bundler is involved and one adapter is one small file.
 */
export function portalScript(adapter: PortalAdapter): string {
  const shelf = `globalThis[Symbol.for(${JSON.stringify(shelfKey)})]??={adapters:[]}`;
  return `{const s=${shelf};const a=${asSource(adapter)};s.adapters.some(o=>o.id===a.id)||(s.adapters.push(a),s.arrived?.())}\n`;
}

/** A value made of plain data and regular expressions as a JavaScript expression; throws on anything else. */
export function asSource(value: unknown): string {
  if (value instanceof RegExp) return value.toString();
  if (Array.isArray(value)) return `[${value.map(asSource).join(',')}]`;
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('an adapter holds data only');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'void 0';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${asSource(member)}`).join(',')}}`;
}
