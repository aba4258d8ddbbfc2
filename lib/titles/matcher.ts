import { calibrated } from './calibrated.ts';
import { correctionKey, type TitleCorrection } from './correction.ts';
import { isGeneric } from './generic.ts';
import { hash } from './hash.ts';
import { languageOf, type TitleLanguage } from './language.ts';
import { lettersKnown } from './letters-known.ts';
import { levelOfTitle } from './level.ts';
import type { Alternative, Match } from './match.ts';
import { type MatchWhy, reasonOf } from './match-reason.ts';
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
  standingRoleOf,
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
  /** Adds another language. Throws when the model's bytes are damaged. */
  addLanguage(language: string, parts: LanguageParts): void;
  hasLanguage(language: string): boolean;
}

export interface LanguageParts {
  /** `titles/<language>.bin` */
  model: Uint8Array;
  /** `roles/names-<language>.json`, parsed: slugs by the stemmed words of their names. */
  roleNames: Readonly<Record<string, string>>;
}

export interface MatcherParts {
  /** `titles/en.bin` */
  english: Uint8Array;
  /** `titles/search.json`, parsed */
  index: TitleIndex;
}

const alternativesShown = 4;
const leastAlternative = 0.02;

/** A reason with its sentence, as a match carries it. */
function because(kind: MatchWhy['kind'], words = '', role = '', occupation = ''): Pick<Match, 'reason' | 'why'> {
  const why = { kind, words, role, occupation };
  return { reason: reasonOf(why), why };
}

const none = (title: string, removed: string[], kind: 'no-words' | 'unknown'): Match => ({
  title,
  role: null,
  occupation: null,
  level: null,
  confidence: 0,
  ...because(kind),
  removed,
  alternatives: [],
});

const round = (n: number) => Math.round(n * 1000) / 1000;

interface OtherLanguage {
  model: TitleModel;
  roleNames: Readonly<Record<string, string>>;
}

/** What a title says before its role is chosen. */
interface Reading {
  odds: Odds;
  knots: Float32Array;
  /** The role that has the title for a name in the title's own language. */
  native: IndexedRole | null;
  isEnglish: boolean;
}

class TitleMatcher implements Matcher {
  private readonly english: TitleNetwork;
  private readonly others = new Map<string, OtherLanguage>();
  private readonly roles: RoleIndex;
  private readonly bySlug: Map<string, IndexedRole>;
  private readonly roleTitles: Set<string>;

  constructor({ english, index }: MatcherParts) {
    this.english = readNetwork(english);
    this.roles = indexRoles(index);
    this.roleTitles = new Set(index.roles.map((role) => role.readAs?.[0] ?? plainName(role.title)));
    this.bySlug = new Map(index.roles.map((role) => [role.slug, role]));
  }

  addLanguage(language: string, { model, roleNames }: LanguageParts): void {
    this.others.set(language, { model: readModel(model), roleNames });
  }

  hasLanguage(language: string): boolean {
    return language === 'en' || this.others.has(language);
  }

  match(title: string, hints: MatchHints = {}): Match {
    const normal = normaliseOnce(title);
    const corrected = hints.corrections?.[correctionKey(title)];
    if (corrected) return this.correctedMatch(title, normal, corrected);
    const tokens = normal.segments.flat();
    if (!tokens.length || !tokens.some((word) => word.length > 1)) return none(title, normal.removed, 'no-words');
    const reading = this.read(languageOf(title, hints.language ?? null), normal);
    if (!reading.native && isGeneric(tokens) && !this.roleTitles.has(correctionKey(title)))
      return this.genericMatch(title, normal, reading.odds);
    return this.answer(title, normal, reading);
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
      ...because('chosen'),
      removed: normal.removed,
      alternatives: [],
    };
  }

  /** Reads in the language or in English, whichever knows the words: ads elsewhere use both ("Senior Accountant (m/w/d)"). */
  private read(language: TitleLanguage, normal: NormalTitle): Reading {
    const other = this.others.get(language);
    const stems = other ? stemmedWords(normal, language) : [];
    const inEnglish = (): Reading => ({
      odds: englishOdds(this.english, normal),
      knots: this.english.knots,
      native: null,
      isEnglish: true,
    });
    if (!other || !stems.length) return inEnglish();
    const { model } = other;
    const native = this.roleNamed(stems, other);
    const odds = likely(model.codes, classProbabilities(model, wordFeatures(stems)));
    const there = { odds, knots: model.knots, native, isEnglish: false };
    if (native || !this.mayBeEnglish(normal, stems, model)) return there;
    const here = inEnglish();
    return highest(here.odds) > englishSurety * highest(odds) ? here : there;
  }

  private roleNamed(stems: string[], { roleNames }: OtherLanguage): IndexedRole | null {
    const key = stems.join(' ');
    return (Object.hasOwn(roleNames, key) && this.bySlug.get(roleNames[key]!)) || null;
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
      ...because('generic', normal.text),
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

  private answer(title: string, normal: NormalTitle, reading: Reading): Match {
    const { knots, isEnglish } = reading;
    const trust = reading.native ? nameTrust.native : this.trustIn(title, normal);
    const named = this.named(title, reading, trust);
    const odds = named ? withName(reading.odds, named, trust) : reading.odds;
    const sorted = topOf(odds);
    const [occupation, p] = sorted[0] ?? [null, 0];
    if (!occupation) return none(title, normal.removed, 'unknown');
    const confidence = round(calibrated(knots, p));
    const role = named?.role ?? (confidence >= abstainBelow ? this.roleFor(occupation, title, isEnglish) : null);
    const level = levelOfTitle(title, isManagerial(occupation))?.level ?? null;
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
      ...this.reason(normal, named, role, occupation, confidence),
      removed: normal.removed,
      alternatives,
    };
  }

  private named(title: string, { native, odds }: Reading, trust: number): NamedHit | null {
    return native ? { role: native, kind: 'exact' } : chooseNamed(rolesNamed(this.roles, title), odds, trust);
  }

  /** The occupation's role that reads like the title; for a title in another language the one that stands for the occupation. */
  private roleFor(occupation: string, title: string, isEnglish: boolean): IndexedRole | null {
    const alike = bestRoleOf(this.roles, occupation, title);
    return alike ?? (isEnglish ? null : standingRoleOf(this.roles, occupation));
  }

  private alternatives(sorted: [string, number][], title: string, shown: IndexedRole | null): Alternative[] {
    const strong = sorted.filter(([, p]) => p >= leastAlternative).slice(0, alternativesShown);
    return strong.map(([occupation, p]) => {
      const role = bestRoleOf(this.roles, occupation, title);
      return { role: role && role !== shown ? role.slug : null, occupation, confidence: round(p) };
    });
  }

  private reason(
    { text }: NormalTitle,
    named: NamedHit | null,
    role: IndexedRole | null,
    occupation: string,
    confidence: number,
  ): Pick<Match, 'reason' | 'why'> {
    if (named) return because(named.kind === 'exact' ? 'name' : 'name-words', text, named.role.title);
    const name = this.roles.occupationTitle.get(occupation) ?? occupation;
    if (confidence < abstainBelow) return because('several', text, '', name);
    return role ? because('filed-role', text, role.title, name) : because('filed', text, '', name);
  }
}

/** Share of a title's letters in English words from which it may be read as English; chosen on the development titles. */
const englishLetters = 0.75;

/** How sure English must be beside the other language to be believed, chosen likewise: words that both know ("Animator") stay there. */
const englishSurety = 0.3;

/** A bare rank ("Manager") is never surer than this. */
const genericCeiling = 0.3;

const isManagerial = (occupation: string) => occupation.startsWith('11-');

/** Builds the matcher from the shipped files. Throws when the model's bytes are damaged. */
export function createMatcher(parts: MatcherParts): Matcher {
  return new TitleMatcher(parts);
}
