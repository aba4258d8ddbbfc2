import type { Role } from '../schema/role.ts';

/** A text of a role with the place it stands in ("faq 2"). */
export interface RoleText {
  where: string;
  text: string;
}

const numbered = (name: string, texts: readonly string[]): RoleText[] =>
  texts.map((text, at) => ({ where: `${name} ${at + 1}`, text }));

/** The running prose: what reading level and pronouns are judged by. */
export function proseOf(role: Role): RoleText[] {
  return [
    { where: 'overview', text: role.overview },
    ...numbered(
      'responsibility',
      role.responsibilities.map(({ text }) => text),
    ),
    ...numbered(
      'faq',
      role.faq.map(({ answer }) => answer),
    ),
  ];
}

/** The lines of the lists. */
export function linesOf(role: Role): RoleText[] {
  return [
    { where: 'teaser', text: role.teaser },
    ...numbered('duty', role.duties),
    ...numbered('qualification', role.qualifications),
    ...numbered('skill', role.skills),
    ...numbered('benefit', role.benefits),
    ...numbered(
      'question',
      role.faq.map(({ question }) => question),
    ),
    ...numbered(
      'heading',
      role.responsibilities.map(({ heading }) => heading),
    ),
  ];
}

/** Every text written by us. */
export const textsOf = (role: Role): RoleText[] => [...proseOf(role), ...linesOf(role)];

export const wordCount = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;

/** Sentences of a text; a list line is one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
