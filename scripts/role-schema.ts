import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { guideSchema } from '../data/schema/guide.ts';
import { roleSchema } from '../data/schema/role.ts';

/** Writes the JSON Schemas editors use for completion; a test fails when they are out of date. */
export const schemaFiles = {
  'data/schema/role.schema.json': roleSchema,
  'data/schema/guide.schema.json': guideSchema,
} as const;

export const schemaText = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;

if (import.meta.main) {
  for (const [path, schema] of Object.entries(schemaFiles)) writeFileSync(path, schemaText(schema));
}
