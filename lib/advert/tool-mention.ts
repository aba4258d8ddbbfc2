import { anyOf } from './any-of.ts';
import { findMisspelt } from './misspelt-name.ts';
import type { Span } from './span.ts';
import { aliasesOf, everydayNames, gearMakers, vendors } from './tool-names.ts';

/** The first mention of a tool in a clause; null when it is not named, or meant otherwise ("you excel at"). */
export function findTool(clause: string, tool: string): Span | null {
  for (const { name, flags, everyday } of namesOf(tool)) {
    const found = everyday ? findEveryday(clause, name) : findName(clause, name, flags);
    if (found) return isPartOfCard(clause, found) ? null : found;
  }
  return findMisspelt(clause, tool);
}

const cardBefore = /\b(?:CPR|BLS|first[- ]aid)(?: ?[/&,+] ?| and )$/iu;
const cardBehind = /^(?: ?[/&,+] ?| and )(?:CPR|BLS|first[- ]aid)\b/iu;

/** "CPR/AED" is a card, not the device. */
function isPartOfCard(clause: string, { start, end }: Span): boolean {
  return cardBefore.test(clause.slice(0, start)) || cardBehind.test(clause.slice(end));
}

interface ToolName {
  name: string;
  flags: string;
  everyday: boolean;
}

const known = new Map<string, ToolName[]>();
/** The names read are few thousand at most; the limit only keeps odd input from filling the memory. */
const mostKnown = 5_000;

/** Every name a tool is looked for by, its own first; kept, as the same tools are looked for in every clause. */
function namesOf(tool: string): ToolName[] {
  const before = known.get(tool);
  if (before) return before;
  const names = allNames(tool);
  if (known.size < mostKnown) known.set(tool, names);
  return names;
}

function allNames(tool: string): ToolName[] {
  const own = spellings(tool).flatMap((name) => [plain(name), ...withoutVendor(name)]);
  const others = spellings(tool).flatMap((name) => aliasesOf(name.toLowerCase()).map(alias));
  return [...own, ...others, ...partsOf(tool), ...initials(tool)];
}

function plain(name: string): ToolName {
  const lower = name.toLowerCase();
  return {
    name,
    flags: 'iu',
    everyday: everydayNames.has(lower) && !/^(?:jira|asana|tableau|confluence|xero)$/.test(lower),
  };
}

function alias(name: string): ToolName {
  if (name.length <= 2) return { name: name.toUpperCase(), flags: 'u', everyday: false };
  const everyday = everydayNames.has(name);
  return { name: everyday ? capital(name) : name, flags: 'iu', everyday };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "ELD (Motive, Samsara)" goes by each of its names, "Toast or Aloha POS" by both. */
function spellings(tool: string): string[] {
  const bracket = /^(.+?) \(([^)]+)\)$/.exec(tool);
  if (bracket) return [bracket[1] ?? tool, ...(bracket[2] ?? '').split(/, | or /)];
  const makers = /^(\p{Lu}[^ ]*)(?:, (\p{Lu}[^ ]*))? or (\p{Lu}[^ ]*)( .+)?$/u.exec(tool);
  if (!makers) return [tool];
  return [tool, ...makers.slice(1, 4).filter((name) => name !== undefined && name.length > 2)];
}

/** "Adobe Photoshop" is also just "Photoshop"; of an everyday word the maker must be named or its capitals stand. */
function withoutVendor(name: string): ToolName[] {
  const [vendor = '', ...rest] = name.split(' ');
  const product = rest.join(' ');
  if (!vendors.includes(vendor.toLowerCase()) || product.length < 4 || !/^\p{Lu}/u.test(product)) return [];
  const short = vendor === 'Microsoft' ? [plain(`MS ${product}`)] : [];
  return distinctProduct.test(product) ? [plain(product), ...short] : short;
}

/**
 * Of a name in several words, what says it alone: a word with its own inner capital ("DiagnosticLink"), a maker known
 * for one kind of gear ("Renishaw probe"), and the gear itself behind such a maker ("combustion analyzer").
 */
function partsOf(tool: string): ToolName[] {
  const words = tool.replace(/ \(.*$/u, '').split(' ');
  const ownWord = words.length > 1 ? words.find((word, index) => saysItAlone(word, words.slice(index + 1))) : undefined;
  const maker = gearMakers.find((name) => tool.startsWith(`${name} `));
  const gear = maker === undefined ? '' : tool.slice(maker.length + 1);
  return [
    ...(ownWord === undefined ? [] : [plain(ownWord)]),
    ...(maker === undefined ? [] : [{ name: maker, flags: 'u', everyday: everydayNames.has(maker.toLowerCase()) }]),
    ...(/^[\p{Ll}-]+ [\p{Ll}-]+$/u.test(gear) ? [plain(gear)] : []),
  ];
}

const innerCapital = /^\p{Lu}?\p{Ll}+\p{Lu}\p{L}{2,}$/u;
const generalWord = /^(?:DevOps|PCIe|iPads?|GitHub|LinkedIn|YouTube|OnTime)$/u;

/** Behind a product's own word stand only plain words or the name of an edition. */
function saysItAlone(word: string, behind: string[]): boolean {
  const edition = /^(?:\p{Ll}[\p{L}-]*|Online|Pro|Designer|Enterprise|CS|Plus|Desktop|Cloud)$/u;
  return innerCapital.test(word) && !generalWord.test(word) && behind.every((next) => edition.test(next));
}

/** Product words that mean nothing else, so that they are the product without its maker. */
const distinctProduct = anyOf('')`
  ^(?:Excel|Word|Outlook|PowerPoint|Visio|SharePoint|Teams|Power (?:BI|Apps|Automate)|Dynamics
    |Photoshop|Illustrator|InDesign|Premiere(?: Pro)?|After Effects|Lightroom|Acrobat|Creative Cloud
    |Revit|Inventor|Fusion 360|Civil 3D|Navisworks|AutoCAD|Kafka|Spark|Airflow|Jira|Confluence
    |QuickBooks|ArcGIS|Maximo|Ariba|S/4HANA|Hyperion|NX|Redshift|DynamoDB|S3|BigQuery|Looker)(?: |$)
`;

/** Name bounded by anything that is no part of a name; "C" is not in "C++", "R" not in "R&D". */
function findName(clause: string, name: string, flags: string): Span | null {
  if (!clause.toLowerCase().includes(opening(name))) return null;
  const match = patternOf(name, flags).exec(clause);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

const patterns = new Map<string, RegExp>();

const noNameBefore = String.raw`(?<![\p{L}\p{N}_@#]|[\p{L}\p{N}]-)`;
const noNameBehind = String.raw`(?![\p{L}\p{N}_#]|\+\+|&\p{L}|['’](?!s\b))`;

function patternOf(name: string, flags: string): RegExp {
  const key = `${flags} ${name}`;
  const before = patterns.get(key);
  if (before) return before;
  const escaped = name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+|(?<=\p{L}\p{L})-(?=\p{L}{2})/gu, joint(name));
  const spelled = /[a-z]\\\.js$/i.test(escaped) ? escaped.replace(/\\\.js$/i, '[ .]?js') : escaped;
  const plural = /[\p{Ll}]$/u.test(name) ? '(?:e?s)?' : '';
  const version = /\p{L}{3}$/u.test(name) ? String.raw`(?:\d{1,4}(?:\.\d+)?)?` : '';
  const pattern = new RegExp(`${noNameBefore}${singular(spelled)}${plural}${version}${noNameBehind}`, flags);
  if (patterns.size < mostKnown) patterns.set(key, pattern);
  return pattern;
}

/** "Spring Boot" is also written "Springboot" and "Spring-Boot"; "C sharp" and "pipe wrench" only with their space. */
function joint(name: string): string {
  return /\p{L}{2,}[\s-]+\p{Lu}/u.test(name) ? String.raw`[\s-]?` : String.raw`[\s-]+`;
}

/** The first letters of a name: a clause without them needs no closer look. */
function opening(name: string): string {
  return name.toLowerCase().split(/[\s-]/)[0]?.slice(0, 4) ?? '';
}

/** "infusion pumps" is also found as "infusion pump". */
function singular(name: string): string {
  return /[a-z]{3,}[^s]s$/.test(name) && !/[A-Z.]/.test(name) ? name.slice(0, -1) : name;
}

const follows = anyOf('iu')`
  ^(?:\s*[,/)&;:.(+]|\s+(?:and|or|skills?|experience|knowledge|proficien|expert|certif|power|developer
    |reports?|dashboards?|pos\b|is a plus|preferred|required|\(|-)|\s*$)
`;

/** "Spark on AWS" */
const onProduct = /^ on \p{Lu}/u;

/** A name that is also a word: in its own capitals, and at a sentence's start only before a list or "skills". */
function findEveryday(clause: string, tool: string): Span | null {
  const found = findName(clause, tool, 'u');
  if (!found) return null;
  const opens = /^[\s\-*•"'(]*$/.test(clause.slice(0, found.start));
  const rest = clause.slice(found.end);
  return opens && !follows.test(rest) && !onProduct.test(rest) ? null : found;
}

/** Three or more words are also known by their initials ("electronic logging device" = ELD). */
function initials(tool: string): ToolName[] {
  const words = tool.split(/\s+/);
  if (words.length < 3 || !words.every((word) => /^\p{L}{3,}$/u.test(word))) return [];
  return [{ name: words.map((word) => word.charAt(0).toUpperCase()).join(''), flags: 'u', everyday: false }];
}
