/** One file the extension ships, by its path below the extension's root. */
export interface ShippedFile {
  path: string;
  bytes: Uint8Array;
}

/** A value as a shipped JSON file, without white space. */
export function jsonFile(path: string, value: unknown): ShippedFile {
  return { path, bytes: new TextEncoder().encode(JSON.stringify(value)) };
}
