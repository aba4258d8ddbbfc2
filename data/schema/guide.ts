import { z } from 'zod';

/** One short guide: our own advice with a checklist, filed as `data/guides/<slug>.json`. */
export const guideSchema = z.strictObject({
  $schema: z.literal('../schema/guide.schema.json'),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(5).max(70),
  summary: z.string().min(30).max(160),
  /** Where the guide is offered. */
  shownWith: z.array(z.enum(['role', 'offer', 'comparison', 'saved'])).min(1),
  sections: z
    .array(
      z.strictObject({ heading: z.string().min(3).max(80), paragraphs: z.array(z.string().min(40).max(900)).min(1) }),
    )
    .min(3)
    .max(8),
  checklist: z.array(z.string().min(10).max(180)).min(5).max(12),
});
export type Guide = z.infer<typeof guideSchema>;
