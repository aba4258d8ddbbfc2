import type { Subject } from '../../components/screens/viewer-props.ts';

/**
 * What an address asks for: "#role=nurse-practitioner", "#occupation=29-1171", either with "&section=salary" to begin
 * there; anything else is the tab's own.
 */
export function subjectOfHash(hash: string): Subject {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const role = asked.get('role');
  const occupation = asked.get('occupation');
  const section = /^[a-z]{1,20}$/.exec(asked.get('section') ?? '')?.[0] ?? null;
  if (role && /^[a-z0-9-]{1,80}$/.test(role))
    return { kind: 'job', job: { role, occupation: null }, match: null, section };
  if (occupation && /^\d{2}-\d{4}$/.test(occupation))
    return { kind: 'job', job: { role: null, occupation }, match: null, section };
  return { kind: 'tab' };
}
