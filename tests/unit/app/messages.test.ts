import { describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { mayHandle } = await import('../../../lib/app/messages.ts');

const own = { id: 'rolewise', origin: 'chrome-extension://rolewise/' };
const page = { id: 'rolewise', url: 'https://www.linkedin.com/jobs/view/1', tab: { id: 7 } };
const popup = { id: 'rolewise', url: 'chrome-extension://rolewise/popup.html' };
const popupInTab = { ...popup, tab: { id: 8 } };

/** [who, sender, message, may be handled] */
const cases: [string, object, string, boolean][] = [
  ['a reader reports what it read', page, 'page-read', true],
  ['a reader says that the page was left', page, 'page-left', true],
  ['a page asks for a correction to be stored', page, 'correct-title', false],
  ['a page asks for another tab to be read', page, 'read-tab', false],
  ['the popup asks for a reading', popup, 'read-tab', true],
  ['our own page in a tab corrects a title', popupInTab, 'correct-title', true],
  ['our own page pretends to be a page', popupInTab, 'page-read', false],
  ['another extension reports a posting', { ...page, id: 'other' }, 'page-read', false],
  ['another extension asks for a reading', { id: 'other', url: 'chrome-extension://other/x.html' }, 'read-tab', false],
  [
    'an extension whose id begins like ours',
    { id: 'rolewise', url: 'chrome-extension://rolewise.evil/x.html' },
    'read-tab',
    false,
  ],
  ['a sender without an address', { id: 'rolewise' }, 'read-tab', false],
  ['a reader without a tab', { id: 'rolewise', url: page.url }, 'page-read', false],
];

describe('who may send what', () => {
  test.each(cases)('%s', (_who, sender, type, allowed) => {
    expect(mayHandle(type, sender, own)).toBe(allowed);
  });
});
