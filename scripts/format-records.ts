import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** `npm run data:format`: writes every role and guide in canonical form (two spaces, a line end). */
for (const folder of ['roles', 'guides']) {
  const path = new URL(`../data/${folder}/`, import.meta.url);
  for (const file of readdirSync(path).filter((name) => name.endsWith('.json'))) {
    const text = readFileSync(new URL(file, path), 'utf8');
    const canonical = `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
    if (canonical !== text) writeFileSync(new URL(file, path), canonical);
  }
}
