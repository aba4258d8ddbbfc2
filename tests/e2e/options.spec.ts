import { readFileSync } from 'node:fs';
import { expectFitsNarrow, expectNoAxeFindings } from './axe.ts';
import { expect, test } from './extension.ts';

const pages = ['general', 'portals', 'corrections', 'data', 'privacy', 'backup'];

for (const name of pages) {
  test(`${name}: axe finds nothing, and it fits 320 px`, async ({ extension }) => {
    const page = await extension.own(`options.html#${name}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(300);
    await expectNoAxeFindings(page);
    await expectFitsNarrow(page);
  });
}

test('a choice takes hold at once and is there again after a reload', async ({ extension }) => {
  const page = await extension.own('options.html');
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Hours a week').fill('37.5');
  await page.getByLabel('Hours a week').press('Tab');
  await page.getByLabel('Home country').selectOption('DE');
  // A change waits for the one before it, and a page that is gone stores nothing more.
  const stored = () => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')));
  await expect.poll(stored).toContain('"country":"DE"');
  await page.reload();
  await expect(page.getByLabel('Hours a week')).toHaveValue('37.5');
  await expect(page.getByLabel('Home country')).toHaveValue('DE');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an impossible number of hours is not taken', async ({ extension }) => {
  const page = await extension.own('options.html');
  await page.getByLabel('Hours a week').fill('900');
  await page.getByLabel('Hours a week').press('Tab');
  await page.reload();
  await expect(page.getByLabel('Hours a week')).toHaveValue('40');
});

test('LinkedIn has no chips; a portal not allowed has none either', async ({ extension }) => {
  const page = await extension.own('options.html#portals');
  await expect(page.getByRole('row', { name: /LinkedIn/ })).toContainText('never here');
  await expect(page.getByLabel('Show pay in lists on LinkedIn')).toHaveCount(0);
  await expect(page.getByLabel('Show pay in lists on Dice')).toBeDisabled();
  await page.getByLabel('Read ads on Indeed').uncheck();
  await expect(page.getByLabel('Show pay in lists on Indeed')).toBeDisabled();
});

test('every source with publisher, age and licence, and the lines their licences ask for', async ({ extension }) => {
  const page = await extension.own('options.html#data');
  for (const line of [
    'includes information from the O*NET',
    'ESCO classification',
    'Office for National Statistics licensed',
    'International Labour Organization',
    'GeoNames',
  ]) {
    await expect(page.getByText(line).first()).toBeVisible();
  }
  const sources = await page.locator('.source').allTextContents();
  expect(sources.length).toBeGreaterThan(30);
});

test('a correction is listed and forgotten', async ({ extension }) => {
  await extension.worker.evaluate(() =>
    chrome.storage.local.set({ corrections: { 'data ninja': { role: 'data-engineer', occupation: '15-1243' } } }),
  );
  const page = await extension.own('options.html#corrections');
  await expect(page.getByText('data ninja')).toBeVisible();
  await page.getByRole('button', { name: 'Forget data ninja' }).click();
  await expect(page.getByText('No corrections yet')).toBeVisible();
});

test('backup, reset, restore', async ({ extension }) => {
  const page = await extension.own('options.html');
  await page.getByLabel('Home country').selectOption('DE');
  await page.getByRole('link', { name: 'Backup and reset' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a backup' }).click(),
  ]);
  const buffer = readFileSync(await file.path());
  await page.getByRole('button', { name: 'Reset everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(page.getByText('Everything was reset.')).toBeVisible();
  await page
    .getByLabel('Restore a backup')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
  await expect(page.getByText(/^Restored:/)).toBeVisible();
  await page.getByRole('link', { name: 'General' }).click();
  await expect(page.getByLabel('Home country')).toHaveValue('DE');
});
