/** Every rule is set through the CSSOM: no style element, so no page policy can forbid or leak it. */
const looks =
  'display:inline-block;margin:6px 0 2px;padding:2px 8px;border:1px solid #6aa893;border-radius:999px;background:#eef6f2;color:#1a1d21;font:500 12px/18px system-ui,sans-serif;white-space:nowrap;';

/** Name of the host element; nothing of ours is inside a page under any other. */
export const chipTag = 'rolewise-chip';

/** A label of our own inside a shadow root, out of reach of the page's styles. */
export function makeChip(document: Document, text: string): HTMLElement {
  const host = document.createElement(chipTag);
  host.style.cssText = 'all:initial;display:block;';
  const label = document.createElement('span');
  label.style.cssText = looks;
  label.textContent = text;
  host.attachShadow({ mode: 'open' }).append(label);
  return host;
}
