/** Understanding takes a moment, and an older report of a tab must not overwrite a newer one: each has its turn. */
const turns = new Map<number, number>();

/** The tab's newest turn: 0 before the first. */
export function turnOf(tabId: number): number {
  return turns.get(tabId) ?? 0;
}

/** Something newer is known of the tab; answers its turn. */
export function nextTurn(tabId: number): number {
  const turn = turnOf(tabId) + 1;
  turns.set(tabId, turn);
  return turn;
}
