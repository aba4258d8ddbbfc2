/** Calls into the browser fail this way after an update while a tab or page of the old version is still open. Not an error. */
const staleContext = /Extension context invalidated|Receiving end does not exist|message port closed/i;

/** True when the failure only says that the other side is gone: a closed popup, a reloaded extension. */
export function isQuiet(error: unknown): boolean {
  return staleContext.test(String(error));
}

/** Logs a failure once, tagged with the part it happened in. No telemetry: the console is all there is. */
export function report(part: string, error: unknown): void {
  if (isQuiet(error)) return;
  console.error(`[Rolewise ${part}]`, error);
}

/** A shipped file could not be read. `path` says which; the view offers a way on. */
export class MissingData extends Error {
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`Could not read ${path} of the extension`, { cause });
    this.name = 'MissingData';
    this.path = path;
  }
}
