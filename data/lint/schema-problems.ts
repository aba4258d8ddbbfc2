import { ZodError, type z } from 'zod';

/** `responsibilities.0.text`, counted from 1 as people count: "responsibilities 1 text". */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' ');

const units: Record<string, string> = { string: 'characters', array: 'entries' };

function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && units[issue.origin]) return `wants ${issue.minimum} ${units[issue.origin]} or more`;
  if (issue.code === 'too_big' && units[issue.origin]) return `wants ${issue.maximum} ${units[issue.origin]} or fewer`;
  return issue.message;
}

/**
 * One line for each thing a schema refuses in a record: "roles/actor.json: teaser: wants 3 characters or more". Of any
 * other error, its message alone.
 */
export function schemaProblems(error: unknown): string[] {
  const { message, cause } = error as Error;
  if (!(cause instanceof ZodError)) return [message];
  const file = /(?:roles|guides)\/[^:]+/.exec(message)?.[0] ?? 'record';
  return cause.issues.map((issue) => `${file}: ${placeOf(issue.path)}: ${inWords(issue)}`);
}
