/** Version of the stored list of offers. */
export const savedVersion = 2;

const fillIn = (entry: unknown, added: object): unknown =>
  typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? { ...added, ...entry } : entry;

/** Version 1 knew neither where an offer is compared nor what its ad left out. Never throws; damaged entries stay as they are. */
function fromVersion1(list: unknown): unknown {
  return Array.isArray(list) ? list.map((entry) => fillIn(entry, { where: null, gaps: null })) : list;
}

/** Brings a stored list up by one version; the key is the version reached. */
export const savedMigrations: Record<number, (list: unknown) => unknown> = { 2: fromVersion1 };

/** Brings a list of any older version to the newest. */
export function migrateSaved(list: unknown, from: number): unknown {
  let current = list;
  for (let version = from + 1; version <= savedVersion; version += 1)
    current = savedMigrations[version]?.(current) ?? current;
  return current;
}
