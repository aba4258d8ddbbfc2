import type { Field, FieldRule } from '../../data/schema/portal-adapter.ts';
import { oneLine } from './clean-text.ts';
import { firstElements } from './first-elements.ts';
import { visibleText } from './visible-text.ts';

/** Elements tried per selector: a field is near the top of its root or not there at all. */
const elementsAtMost = 60;

/** First value that any of the rules finds inside `root`, as one line; null when none does. */
export function readField(root: Element, fields: readonly Field[] = []): string | null {
  for (const field of fields) {
    const value = readRule(root, typeof field === 'string' ? { select: field } : field);
    if (value) return value;
  }
  return null;
}

/** First element that any of the rules selects inside `root`; null when none does. For texts longer than a line. */
export function findField(root: Element, fields: readonly Field[] = []): Element | null {
  for (const field of fields) {
    const elements = elementsOf(root, typeof field === 'string' ? { select: field } : field);
    const shown = elements.find((element) => element.firstChild !== null);
    if (shown) return shown;
  }
  return null;
}

function readRule(root: Element, rule: FieldRule): string | null {
  for (const element of elementsOf(root, rule)) {
    const value = matched(textOf(element, rule), rule.match);
    if (value && (!rule.seenIn || isShownIn(root, rule.seenIn, value))) return value;
  }
  return null;
}

function elementsOf(root: Element, rule: FieldRule): Element[] {
  if (rule.select === ':scope') return [root];
  const start = rule.closest ? root.closest(rule.closest) : rule.from === 'page' ? root.ownerDocument : root;
  return start ? firstElements(start, rule.select, elementsAtMost) : [];
}

function textOf(element: Element, rule: FieldRule): string | null {
  if (rule.attribute) return oneLine(element.getAttribute(rule.attribute));
  return oneLine(element.nodeName.toLowerCase() === 'title' ? element.textContent : visibleText(element));
}

function matched(text: string | null, pattern: RegExp | undefined): string | null {
  if (!text || !pattern) return text;
  const match = pattern.exec(text);
  return match && oneLine(match[1] ?? match[0]);
}

function isShownIn(root: Element, selector: string, value: string): boolean {
  const elements = firstElements(root, selector, elementsAtMost);
  return elements.some((element) => oneLine(visibleText(element))?.includes(value));
}
