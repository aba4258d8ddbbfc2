import type { LintData } from './lint-data.ts';

/** One thing that is wrong: `where` names the file, row or record (also the key of an exception). */
export interface Finding {
  where: string;
  problem: string;
}

/** A finding that is right as it is, with the reviewer's reason. One that no longer applies is itself reported. */
export interface Exception {
  where: string;
  reason: string;
}

/** One small rule about the data, a file each, listed in rules.ts. */
export interface Rule {
  /** Stands before each finding; the file's name. */
  name: string;
  /** One sentence: what must hold. */
  what: string;
  /** What it reads; `npm run data:lint -- SCOPE` runs only one. */
  scope: 'facts' | 'roles' | 'guides' | 'portals';
  check(data: LintData): Finding[];
  exceptions: readonly Exception[];
}

/** What is left of a rule's findings after its exceptions, and exceptions which nothing needs any more. */
export function applyRule(rule: Rule, data: LintData): Finding[] {
  const findings = rule.check(data);
  const found = new Set(findings.map(({ where }) => where));
  const excused = new Set(rule.exceptions.map(({ where }) => where));
  const stale = rule.exceptions.filter(({ where }) => !found.has(where));
  return [
    ...findings.filter(({ where }) => !excused.has(where)),
    ...stale.map(({ where }) => ({ where, problem: 'has an exception that nothing needs any more' })),
  ];
}
