import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onReadAgain } from './background-link.ts';
import { Reader } from './reader.ts';

/** Marks the isolated world, which the page cannot see, so that a second copy of this script bows out. */
const mark = Symbol.for('rolewise.reader');

/**
 * The reader: an unlisted script, because WXT's content-script wrapper announces itself in the page with an event and
 * a message. It inserts, dispatches, and posts nothing there.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as Record<symbol, Reader | undefined>;
  const first = world[mark];
  if (first?.isAlive()) {
    first.readAgain();
    return;
  }
  const reader = new Reader();
  world[mark] = reader;
  onReadAgain(() => reader.readAgain());
  reader.start();
});
