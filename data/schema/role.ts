import { z } from 'zod';

const line = z.string().min(3).max(220);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Job-board branches; every role is filed under exactly one. */
export const branches = [
  'Software & IT',
  'Data & AI',
  'Engineering',
  'Design & Media',
  'Marketing',
  'Sales',
  'Retail & Customer Service',
  'Finance & Accounting',
  'Insurance & Real Estate',
  'Human Resources',
  'Administration',
  'Management',
  'Legal',
  'Healthcare',
  'Care & Social Work',
  'Education',
  'Science & Environment',
  'Construction & Trades',
  'Manufacturing',
  'Maintenance & Repair',
  'Transport & Logistics',
  'Hospitality & Food',
  'Public Safety',
  'Arts, Sports & Personal Services',
] as const;

/** One role: our own words about a job, filed as `data/roles/<slug>.json`. */
export const roleSchema = z.strictObject({
  $schema: z.literal('../schema/role.schema.json'),
  slug,
  title: z.string().min(2).max(60),
  /** Titles people write for this job; lower-case is not needed, the matcher folds case. */
  aliases: z.array(z.string().min(2).max(80)).min(1).max(40),
  branch: z.enum(branches),
  /** SOC-2018 detailed code, as in O*NET. */
  occupation: z.string().regex(/^\d{2}-\d{4}$/),
  /** One line under the title on cards. */
  teaser: line,
  overview: z.string().min(200).max(900),
  responsibilities: z
    .array(z.strictObject({ heading: z.string().min(3).max(70), text: z.string().min(120).max(560) }))
    .length(5),
  duties: z.array(line).min(6).max(8),
  qualifications: z.array(line).min(5).max(7),
  skills: z.array(line).min(5).max(6),
  tools: z.array(z.string().min(1).max(60)).min(2).max(12),
  benefits: z.array(line).min(3).max(7),
  /** A sourced average of the role's own; absent means the occupation's mean holds. */
  salary: z
    .strictObject({
      amount: z.number().int().positive(),
      currency: z.string().length(3),
      period: z.literal('YEAR'),
      source: z.string().min(3),
      dated: z.string().nullable(),
    })
    .optional(),
  faq: z
    .array(z.strictObject({ question: z.string().min(10).max(140), answer: z.string().min(160).max(720) }))
    .min(3)
    .max(5),
  related: z.array(slug).min(4).max(8),
  /** Usual moves from and to this role, where a ladder exists. */
  ladder: z.strictObject({ below: z.array(slug).max(3), above: z.array(slug).max(3) }).optional(),
});
export type Role = z.infer<typeof roleSchema>;
