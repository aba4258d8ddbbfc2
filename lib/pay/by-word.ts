/**
 * Turns a table "key: 'word word'" into one from each word to its key, as `readKey` reads the key. The first key to name
 * a word keeps it; an object without a prototype, so "constructor" is no word.
 */
export function byWord<Value>(table: Record<string, string>, readKey: (key: string) => Value): Record<string, Value> {
  const found: Record<string, Value> = Object.create(null);
  for (const [key, list] of Object.entries(table)) for (const word of list.split(' ')) found[word] ??= readKey(key);
  return found;
}
