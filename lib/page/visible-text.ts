import { finish, type Steps } from './steps.ts';

const neverText = new Set(['style', 'script', 'noscript', 'svg', 'template', 'iframe', 'object', 'button', 'select']);
const blocks = new Set(
  'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);
/** Class names under which sites keep copies for screen readers only. */
const forScreenReaders =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|a11y-(?:text|hidden))(?:\s|$)/i;

const fieldLimit = 2_000;
const nodesPerStep = 400;
const nodesAtMost = 60_000;

interface Walk {
  limit: number;
  /** Read copies for screen readers too; tried when nothing else shows any text. */
  withHidden: boolean;
}

/**
 * Text a reader of the page sees inside `root`: blocks on lines of their own, no styles, scripts, buttons, or hidden
 * copies. Empty string when there is none. Reads at most `limit` characters.
 */
export function visibleText(root: Element, limit = fieldLimit): string {
  return finish(visibleTextSteps(root, limit));
}

/** {@link visibleText} in steps, for long descriptions. */
export function* visibleTextSteps(root: Element, limit: number): Steps<string> {
  const seen = yield* walkText(root, { limit, withHidden: false });
  if (seen.trim()) return seen;
  return yield* walkText(root, { limit, withHidden: true });
}

function* walkText(root: Element, walk: Walk): Steps<string> {
  let text = '';
  let visited = 0;
  let node: Node | null = root.firstChild;
  while (node && text.length < walk.limit && visited < nodesAtMost) {
    visited += 1;
    if (visited % nodesPerStep === 0) yield;
    if (node.nodeType === 3) text += textOf(node as CharacterData, walk.limit - text.length);
    const enters = node.nodeType === 1 && isShown(node as Element, walk.withHidden);
    if (enters && isBlock(node)) text += '\n';
    const next = nextNode(node, root, enters);
    if (next.left) text += '\n';
    node = next.node;
  }
  return text;
}

/** Document order, skipping what is inside `node` unless `enters`; `left` says that a block ended on the way. */
function nextNode(node: Node, root: Node, enters: boolean): { node: Node | null; left: boolean } {
  if (enters && node.firstChild) return { node: node.firstChild, left: false };
  let left = false;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at !== node && isBlock(at)) left = true;
    if (at.nextSibling) return { node: at.nextSibling, left };
    at = at.parentNode;
  }
  return { node: null, left };
}

/** `substringData` copies only what is asked for: a text node may hold megabytes. */
function textOf(node: CharacterData, room: number): string {
  return node.length > room ? node.substringData(0, room) : node.data;
}

function isBlock(node: Node): boolean {
  return blocks.has(node.nodeName.toLowerCase());
}

function isShown(element: Element, withHidden: boolean): boolean {
  if (neverText.has(element.nodeName.toLowerCase())) return false;
  if (element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')) return false;
  if (withHidden) return true;
  return !forScreenReaders.test(element.getAttribute('class') ?? '') && !isHiddenCopy(element);
}

/** An aria-hidden element beside a sibling with the same text is that sibling's copy. */
function isHiddenCopy(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  const sibling = element.nextElementSibling ?? element.previousElementSibling;
  if (!sibling || forScreenReaders.test(sibling.getAttribute('class') ?? '')) return false;
  const own = element.textContent?.trim();
  return Boolean(own) && own === sibling.textContent?.trim();
}
