import { expect, test } from 'vitest';
import { wallOnPage } from '../../../lib/page/blocked-page.ts';
import { openPage } from '../../../scripts/page-document.ts';

const wallOf = (title: string, body = ''): string | null => {
  const page = openPage(`<title>${title}</title><body>${body}`, 'https://example.com/jobs/1');
  const wall = wallOnPage(page.document);
  page.close();
  return wall;
};

test.each([
  'Just a moment...',
  'Security Check - Indeed.com',
  'Attention Required! | Cloudflare',
  'Access Denied',
  'Humans only',
  'Page not found | Hillrail',
  '404',
])('%s is a block', (title) => {
  expect(wallOf(title)).toBe('blocked');
});

test.each(['Sign Up | LinkedIn', 'Sign in - Board', 'Anmelden | Xing', 'Log in'])('%s is a sign-in wall', (title) => {
  expect(wallOf(title, '<form><input type="password"></form>')).toBe('sign-in');
});

test.each([
  'Security Check Officer - Airport',
  'Access Denied Investigator',
  'Error Analyst at Bugworks',
  'Login Systems Engineer | Keyturn',
  'Register Clerk - Townhall',
])('%s is a job', (title) => {
  expect(wallOf(title, '<form><input></form>')).toBeNull();
});

test('a challenge script on a real page is no block', () => {
  expect(wallOf('Cook', '<main><h1>Cook</h1></main><form id="challenge-form"></form>')).toBeNull();
  expect(wallOf('', '<form id="challenge-form"></form>')).toBe('blocked');
});
