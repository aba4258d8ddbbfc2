import { corpusPage } from './corpus-page.ts';
import { expect, test } from './extension.ts';

test('a company page with JSON-LD: nothing is read before the click, the role after it', async ({ extension }) => {
  const { url, posting, ...source } = corpusPage('generic/company-page');
  const page = await extension.open(url, source);
  const unasked = await extension.popup(page);
  await expect(unasked.getByRole('heading', { name: 'This page cannot be read' })).toBeVisible();
  await unasked.close();
  await page.bringToFront();
  await extension.clickIcon(page);
  await expect.poll(() => extension.storedTitle()).toBe(posting.title);
  const popup = await extension.popup(page);
  await expect(popup.locator('.ad-line').first()).toContainText(posting.title);
});
