import { calibrated } from './calibrated.ts';
import { correctionKey, type TitleCorrection } from './correction.ts';
import { isGeneric } from './generic.ts';
import { hash } from './hash.ts';
import { languageOf, type TitleLanguage } from './language.ts';
import { lettersKnown } from './letters-known.ts';
import { levelOfTitle } from './level.ts';
import type { Alternative, Match } from './match.ts';
import { classProbabilities, readModel, rowOf, type TitleModel } from './model.ts';
import { chooseNamed, leastKnown, nameTrust, withName } from './named-role.ts';
import { knowsFeature, readNetwork, type TitleNetwork } from './network.ts';
import type { NormalTitle } from './normalise.ts';
import { normaliseOnce } from './normalise-once.ts';
import { englishOdds, highest, likely, type Odds, topOf } from './odds.ts';
import {
  bestRoleOf,
  type IndexedRole,
  indexRoles,
  type NamedHit,
  plainName,
  type RoleIndex,
  rolesNamed,
  type TitleIndex,
} from './roles-index.ts';
import { stemmedWords } from './stems.ts';
import { wordFeature, wordFeatures } from './word-features.ts';

/** Below this confidence the reader is offered the alternatives instead of an answer. */
export const abstainBelow = 0.45;

export interface MatchHints {
  /** Language of the page ("de", "de-AT"), null when unknown. */
  language?: string | null;
  /** By `correctionKey` of the title. */
  corrections?: Readonly<Record<string, TitleCorrection>>;
}

export interface Matcher {
  /** Answers any text in bounded time; never throws. */
  match(title: string, hints?: MatchHints): Match;
  /** Adds the model of another language (`titles/<language>.bin`). */
  addLanguage(language: string, bytes: Uint8Array): void;
  hasLanguage(language: string): boolean;
}

export interface MatcherParts {
  /** `titles/en.bin` */
  english: Uint8Array;
  /** `titles/search.json`, parsed */
  index: TitleIndex;
}

const alternativesShown = 4;
const leastAlternative = 0.02;

const none = (title: string, removed: string[], reason: string): Match => ({
  title,
  role: null,
  occupation: null,
  level: null,
  confidence: 0,
  reason,
  removed,
  alternatives: [],
});

const round = (n: number) => Math.round(n * 1000) / 1000;

class TitleMatcher implements Matcher {
  private readonly english: TitleNetwork;
  private readonly others = new Map<string, TitleModel>();
  private readonly roles: RoleIndex;
  private readonly bySlug: Map<string, IndexedRole>;
  private readonly roleTitles: Set<string>;

  constructor({ english, index }: MatcherParts) {
    this.english = readNetwork(english);
    this.roles = indexRoles(index);
    this.roleTitles = new Set(index.roles.map((role) => role.readAs?.[0] ?? plainName(role.title)));
    this.bySlug = new Map(index.roles.map((role) => [role.slug, role]));
  }

  addLanguage(language: string, bytes: Uint8Array): void {
    this.others.set(language, readModel(bytes));
  }

  hasLanguage(language: string): boolean {
    return language === 'en' || this.others.has(language);
  }

  match(title: string, hints: MatchHints = {}): Match {
    const normal = normaliseOnce(title);
    const corrected = hints.corrections?.[correctionKey(title)];
    if (corrected) return this.correctedMatch(title, normal, corrected);
    const tokens = normal.segments.flat();
    if (!tokens.length || !tokens.some((word) => word.length > 1))
      return none(title, normal.removed, 'No words that name a job');
    const { odds, knots } = this.oddsIn(languageOf(title, hints.language ?? null), normal);
    if (isGeneric(tokens) && !this.roleTitles.has(correctionKey(title))) return this.genericMatch(title, normal, odds);
    return this.answer(title, normal, odds, knots);
  }

  private correctedMatch(title: string, normal: NormalTitle, { role, occupation }: TitleCorrection): Match {
    const level = levelOfTitle(title, isManagerial(occupation))?.level ?? null;
    const kept = role && this.bySlug.has(role) ? role : null;
    return {
      title,
      role: kept,
      occupation,
      level,
      confidence: 1,
      reason: 'You chose this job for this title',
      removed: normal.removed,
      alternatives: [],
    };
  }

  /** Odds in the language or in English, whichever knows the words: ads elsewhere use both ("Senior Accountant (m/w/d)"). */
  private oddsIn(language: TitleLanguage, normal: NormalTitle): { odds: Odds; knots: Float32Array } {
    const other = this.others.get(language);
    const stems = other ? stemmedWords(normal, language) : [];
    const inEnglish = () => ({ odds: englishOdds(this.english, normal), knots: this.english.knots });
    if (!other || !stems.length) return inEnglish();
    const there = { odds: likely(other.codes, classProbabilities(other, wordFeatures(stems)).p), knots: other.knots };
    if (!this.mayBeEnglish(normal, stems, other)) return there;
    const here = inEnglish();
    return highest(here.odds) > englishSurety * highest(there.odds) ? here : there;
  }

  /** Whether nearly all words of a title are known in English, and no fewer than in the other language. */
  private mayBeEnglish(normal: NormalTitle, stems: string[], other: TitleModel): boolean {
    const here = this.lettersInEnglish(normal);
    if (here <= englishLetters) return false;
    return here >= lettersKnown(stems, (word) => rowOf(other, wordFeature(word)) >= 0);
  }

  private genericMatch(title: string, normal: NormalTitle, odds: Odds): Match {
    const sorted = topOf(odds);
    const confidence = round(Math.min(genericCeiling, sorted[0]?.[1] ?? 0));
    const reason = `“${normal.text}” alone names no particular job`;
    const alternatives = this.alternatives(sorted, title, null).map((a) => ({
      ...a,
      confidence: Math.min(a.confidence, genericCeiling),
    }));
    return {
      title,
      role: null,
      occupation: sorted[0]?.[0] ?? null,
      level: levelOfTitle(title)?.level ?? null,
      confidence,
      reason,
      removed: normal.removed,
      alternatives,
    };
  }

  /** How far a role's name, which the title is, is trusted beside the lists. */
  private trustIn(title: string, normal: NormalTitle): number {
    if (this.roleTitles.has(correctionKey(title))) return nameTrust.title;
    return this.lettersInEnglish(normal) < leastKnown ? nameTrust.unknown : nameTrust.other;
  }

  private lettersInEnglish(normal: NormalTitle): number {
    return lettersKnown(normal.segments.flat(), (word) => knowsFeature(this.english, hash(`w ${word}`)));
  }

  private answer(title: string, normal: NormalTitle, modelOdds: Odds, knots: Float32Array): Match {
    const trust = this.trustIn(title, normal);
    const named = chooseNamed(rolesNamed(this.roles, title), modelOdds, trust);
    const odds = named ? withName(modelOdds, named, trust) : modelOdds;
    const sorted = topOf(odds);
    const [occupation, p] = sorted[0] ?? [null, 0];
    if (!occupation) return none(title, normal.removed, 'No known job reads like this');
    const confidence = round(calibrated(knots, p));
    const role = named?.role ?? (confidence >= abstainBelow ? bestRoleOf(this.roles, occupation, title) : null);
    const level = levelOfTitle(title, isManagerial(occupation))?.level ?? null;
    const reason = this.reason(normal, named, role, occupation, confidence);
    const alternatives = this.alternatives(sorted.slice(1), title, role).map((a) => ({
      ...a,
      confidence: round(calibrated(knots, a.confidence)),
    }));
    return {
      title,
      role: role?.slug ?? null,
      occupation,
      level,
      confidence,
      ...(named ? { named: named.kind } : {}),
      reason,
      removed: normal.removed,
      alternatives,
    };
  }

  private alternatives(sorted: [string, number][], title: string, shown: IndexedRole | null): Alternative[] {
    const strong = sorted.filter(([, p]) => p >= leastAlternative).slice(0, alternativesShown);
    return strong.map(([occupation, p]) => {
      const role = bestRoleOf(this.roles, occupation, title);
      return { role: role && role !== shown ? role.slug : null, occupation, confidence: round(p) };
    });
  }

  private reason(
    normal: NormalTitle,
    named: NamedHit | null,
    role: IndexedRole | null,
    occupation: string,
    confidence: number,
  ): string {
    if (named?.kind === 'exact') return `“${normal.text}” is a name of ${named.role.title}`;
    if (named) return `“${normal.text}” has the words of ${named.role.title}`;
    const name = this.roles.occupationTitle.get(occupation) ?? occupation;
    if (confidence < abstainBelow) return `“${normal.text}” could be several jobs; ${name} is the likeliest`;
    const filed = `Titles like “${normal.text}” are mostly ${name}`;
    return role ? `${filed}; ${role.title} fits best among them` : filed;
  }
}

/** Share of a title's letters in English words from which it may be read as English. */
const englishLetters = 0.75;

/** How sure English must be beside the other language to be believed: words that both know ("Animator") stay there. */
const englishSurety = 0.3;

/** A bare rank ("Manager") is never surer than this. */
const genericCeiling = 0.3;

const isManagerial = (occupation: string) => occupation.startsWith('11-');

/** Has noise of many kinds: matched once at the start, so that the first title asked does not wait for expressions to compile. */
const warmUpTitle = 'Senior Line Cook II (m/w/d) - Night Shift | Remote, Leeds - Up to £15 an hour - Job ID 7654321';

/** Builds the matcher from the shipped files. Throws when the model's bytes are damaged. */
export function createMatcher(parts: MatcherParts): Matcher {
  const matcher = new TitleMatcher(parts);
  matcher.match(warmUpTitle);
  return matcher;
}
