import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Chips } from './chips.ts';

/** Marks the isolated world, which the page cannot see, so that a second copy of this script bows out. */
const mark = Symbol.for('rolewise.chips');

/** Typical pay beside the cards of a list; registered only for portals the reader switched it on for. */
export default defineUnlistedScript(() => {
  const world = globalThis as Record<symbol, Chips | undefined>;
  if (world[mark]?.isRunning()) return;
  // A portal's own script runs right before this one; its adapter must be on the shelf.
  const chips = new Chips();
  world[mark] = chips;
  void chips.start();
});
