import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusPage } from './corpus-page.ts';
import { expect, test } from './extension.ts';

test('a list: every card with its role and typical pay, and the way to the role', async ({ extension }) => {
  const { url, ...source } = corpusPage('linkedin/guest-list');
  const popup = await extension.popup(await extension.open(url, source));
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Jobs on this page: 3');
  const first = popup.locator('.job-list button').first();
  await expect(first).toContainText(/typically \$\d/);
  await first.click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Payroll Specialist');
  await popup.getByRole('button', { name: 'Back to the ad' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Jobs on this page: 3');
});

test('a weak match asks which job it is; the choice is kept and compares the ad', async ({ extension }) => {
  const { url, posting, file } = corpusPage('linkedin/guest-detail');
  const html = readFileSync(join(import.meta.dirname, '../corpus', file), 'utf8').replaceAll(
    posting.title,
    'Consultant',
  );
  const popup = await extension.popup(await extension.open(url, { html }));
  await expect(popup.getByRole('heading', { level: 1, name: 'Which job is this?' })).toBeVisible();
  await expect(popup.locator('.offer-words')).toContainText(posting.pay!);
  const likely = popup.locator('.choice').first();
  const name = await likely.textContent();
  await likely.click();
  await expect(popup.getByRole('heading', { level: 1 }).first()).toHaveText(name!);
  await expect(popup.getByText('Role set by you')).toBeVisible();
  await expect(popup.locator('.offer-words')).toContainText(posting.pay!);
});

test('a median is called a median', async ({ extension }) => {
  const popup = await extension.popup(undefined, '#role=registered-nurse');
  await popup.getByRole('combobox', { name: 'Place', exact: true }).selectOption('country:AU');
  await expect(popup.locator('.offer-panel')).toContainText('Median in Australia');
  await expect(popup.locator('.offer-panel')).not.toContainText('Average in');
});

test('a country without its own figure shows a group average, called so', async ({ extension }) => {
  const popup = await extension.popup(undefined, '#role=registered-nurse');
  await popup.getByRole('combobox', { name: 'Place', exact: true }).selectOption('country:FR');
  await expect(popup.locator('.offer-panel')).toContainText('group average');
  await expect(popup.locator('.meter')).toHaveCount(0);
});

test('an occupation paid by the hour is never given a year', async ({ extension }) => {
  const popup = await extension.popup(undefined, '#role=actor');
  await expect(popup.locator('.headline .average')).toContainText('an hour');
  await expect(popup.locator('.offer-panel')).toContainText('published by the hour only');
  await expect(popup.getByText('Year', { exact: true })).toHaveCount(0);
});

test('no wages published: said plainly, with nothing to compare', async ({ extension }) => {
  const popup = await extension.popup(undefined, '#occupation=55-1011');
  await expect(popup.locator('.notice')).toContainText('No wages are published');
  await expect(popup.locator('.offer-panel')).toHaveCount(0);
});

test('a file that cannot be read: said, and a second try helps', async ({ extension }) => {
  const popup = await extension.own('popup.html?tab=-1', { width: 400, height: 600 });
  await popup.route('**/roles/actuary.json', (route) => route.abort());
  await popup.goto(popup.url().replace(/#.*|$/, '#role=actuary'));
  await popup.reload();
  await expect(popup.getByRole('alert')).toContainText('could not be read');
  await popup.unroute('**/roles/actuary.json');
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Actuary');
});

test('a site that is not enabled: offered by its name after the click read it', async ({ extension }) => {
  const { url, posting, ...source } = corpusPage('reed/detail');
  const page = await extension.open(url, source);
  await page.bringToFront();
  await extension.clickIcon(page);
  await expect.poll(() => extension.storedTitle()).toBe(posting.title);
  const popup = await extension.popup(page);
  await expect(popup.getByRole('button', { name: 'Always on Reed' })).toBeVisible();
});

test('an ad in a frame of another site: that site is offered', async ({ extension }) => {
  const { url, ...source } = corpusPage('greenhouse/embedded-frame');
  await extension.serve('https://boards.greenhouse.io', '<!doctype html><p>One posting</p>');
  const page = await extension.open(url, source);
  await page.bringToFront();
  await extension.clickIcon(page);
  const popup = await extension.popup(page);
  await expect(popup.getByRole('button', { name: /^Always on Greenhouse/ })).toBeVisible({ timeout: 10_000 });
});
