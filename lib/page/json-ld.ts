import { firstElements } from './first-elements.ts';
import { lenientJson } from './lenient-json.ts';
import type { Steps } from './steps.ts';

export type JsonObject = Record<string, unknown>;

const scripts = 'script[type^="application/ld+json" i]';
const depthAtMost = 6;
const scriptsAtMost = 30;

/** All JobPosting objects of the page's JSON-LD blocks, in order; empty when there is none. */
export function* jsonLdJobPostings(document: Document): Steps<JsonObject[]> {
  const found: JsonObject[] = [];
  for (const script of blocksOf(document)) {
    const text = script.textContent ?? '';
    yield;
    if (text.includes('JobPosting')) collect(yield* lenientJson(text), found, 0);
  }
  return found;
}

/** Identifies the page's JSON-LD without keeping or copying it: tells whether it changed after a soft navigation. */
export function jsonLdMark(document: Document): string {
  return blocksOf(document).map(markOf).join('|');
}

function blocksOf(document: Document): Element[] {
  return firstElements(document, scripts, scriptsAtMost);
}

function markOf(script: Element): string {
  const text = script.firstChild as CharacterData | null;
  if (!text || text.length < 600) return text?.data ?? '';
  return `${text.length}:${text.substringData(0, 300)}${text.substringData(text.length - 300, 300)}`;
}

/** Objects anywhere below: root, array, @graph, mainEntity, ItemList elements. */
function collect(value: unknown, found: JsonObject[], depth: number): void {
  if (depth > depthAtMost || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
  } else if (isJobPosting(value as JsonObject)) {
    found.push(value as JsonObject);
  } else {
    for (const item of Object.values(value)) collect(item, found, depth + 1);
  }
}

function isJobPosting(object: JsonObject): boolean {
  const types = [pick(object, '@type')].flat();
  return types.some((type) => typeof type === 'string' && /(?:^|[/#:])JobPosting$/i.test(type.trim()));
}

/** First value under any of `names`, whatever their capitals (Cornerstone writes "Title"); undefined when none. */
export function pick(object: JsonObject, ...names: string[]): unknown {
  for (const name of names) {
    const key = name in object ? name : Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase());
    if (key !== undefined && object[key] !== null && object[key] !== '') return object[key];
  }
  return undefined;
}

/** The value as an object: itself, or the first object of an array; null otherwise. */
export function asObject(value: unknown): JsonObject | null {
  const first = Array.isArray(value) ? value.find((item) => item !== null && typeof item === 'object') : value;
  return first !== null && typeof first === 'object' ? (first as JsonObject) : null;
}

/** The value as text: string, number, first of an array, or an object's @value or name; null otherwise. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return asText(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  return asText(pick(value as JsonObject, '@value', 'name'));
}
