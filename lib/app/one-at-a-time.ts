/**
 * Changes a stored item while nobody else does, in any page of the extension or in its background (Web Locks): two
 * changes at once would read the same value, and the later would undo the earlier. Rejects when `change` does.
 */
export function oneAtATime<T>(item: string, change: () => Promise<T>): Promise<T> {
  return navigator.locks.request(item, change) as Promise<T>;
}
