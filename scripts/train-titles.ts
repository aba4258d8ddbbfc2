import { packedSize, titleFiles } from '../data/build/titles.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

// Trains whatever changed; a file already in .cache/titles is only listed.
for (const { path, bytes } of titleFiles(say)) say(`${path}\t${bytes.length} bytes, ${packedSize(bytes)} packed`);
say('Scores on the development split: npm run bench:titles');
