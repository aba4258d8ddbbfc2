import type { Guide } from '../schema/guide.ts';
import { jsonFile, type ShippedFile } from './shipped-file.ts';

/** The guides and their index. */
export function guideFiles(guides: readonly Guide[]): ShippedFile[] {
  return [
    jsonFile(
      'guides/index.json',
      guides.map(({ slug, title, summary, shownWith }) => ({ slug, title, summary, shownWith })),
    ),
    ...guides.map(({ $schema: _, ...guide }) => jsonFile(`guides/${guide.slug}.json`, guide)),
  ];
}
