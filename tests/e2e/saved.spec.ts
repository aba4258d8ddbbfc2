import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectFitsNarrow, expectNoAxeFindings } from './axe.ts';
import { expect, test } from './extension.ts';

async function add(page: Page, title: string, pay: string, company: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an offer' }).click();
  await page.getByRole('textbox', { name: 'Job title' }).fill(title);
  await page.getByLabel('Company').fill(company);
  await page.getByRole('textbox', { name: 'Pay' }).fill(pay);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

test('offers: added, found, changed, deleted, brought back', async ({ extension }) => {
  const page = await extension.own('explore.html#saved');
  await add(page, 'Registered Nurse', '$48 an hour', 'St. Alder');
  await add(page, 'Data Engineer', '150k', 'Quillfeather');
  await page.getByLabel('Search saved offers').fill('alder');
  await expect(page.locator('.offer-item')).toHaveCount(1);
  await page.getByRole('button', { name: 'Edit Registered Nurse' }).click();
  await page.getByLabel('Note').fill('nights');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.offer-note')).toHaveText('nights');
  await page.getByRole('button', { name: 'Delete Registered Nurse' }).click();
  await expect(page.locator('.offer-item')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.offer-note')).toHaveText('nights');
  await page.reload();
  await expect(page.locator('.offer-item')).toHaveCount(2);
  await expectNoAxeFindings(page);
  await expectFitsNarrow(page);
});

test('pay nobody understands is said so and not saved', async ({ extension }) => {
  const page = await extension.own('explore.html#saved');
  await page.getByRole('button', { name: 'Add an offer' }).click();
  await page.getByRole('textbox', { name: 'Job title' }).fill('Baker');
  await page.getByRole('textbox', { name: 'Pay' }).fill('a lot');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('a lot');
  await expect(page.locator('.offer-item')).toHaveCount(0);
});

test('two offers side by side in the same terms', async ({ extension }) => {
  const page = await extension.own('explore.html#saved');
  await add(page, 'Registered Nurse', '$50 an hour', 'St. Alder');
  await add(page, 'Data Engineer', '€60,000 a year', 'Quillfeather');
  for (const box of await page.locator('.offer-item').getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Compare 2' }).click();
  await page.getByLabel('Currency').selectOption('USD');
  await expect(page.getByRole('row', { name: /same terms/ })).toContainText('$104,000');
  await expect(page.getByRole('row', { name: /same terms/ })).toContainText('Converted from EUR to USD');
  await page.getByText('Hour', { exact: true }).click();
  await expect(page.getByRole('row', { name: /same terms/ })).toContainText('$50');
  await expectNoAxeFindings(page);
});

test('exported, deleted, imported: the same offers; a damaged file is said so', async ({ extension }) => {
  const page = await extension.own('explore.html#saved');
  await add(page, 'Registered Nurse', '$50 an hour', '=HYPERLINK("x")');
  for (const kind of ['JSON', 'CSV']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Export ${kind}` }).click(),
    ]);
    const path = await file.path();
    expect(readFileSync(path, 'utf8')).toContain('Registered Nurse');
    await page.getByRole('button', { name: 'Delete Registered Nurse' }).click();
    await page
      .getByLabel('Import a file')
      .setInputFiles({ name: `offers.${kind}`, mimeType: 'text/plain', buffer: readFileSync(path) });
    await expect(page.locator('.offer-item')).toContainText('=HYPERLINK("x")');
  }
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":') });
  await expect(page.getByText('is no file of saved offers')).toBeVisible();
  await expect(page.locator('.offer-item')).toHaveCount(1);
});

test('a damaged entry in storage: the others are shown, the damaged one is kept', async ({ extension }) => {
  await extension.worker.evaluate(() =>
    chrome.storage.local.set({ saved: [{ id: 'x', title: 'Scrap', url: 'javascript:1' }], saved$: { v: 2 } }),
  );
  const page = await extension.own('explore.html#saved');
  await expect(page.getByText('could not be read as offers: 1')).toBeVisible();
  await add(page, 'Registered Nurse', '$50 an hour', 'St. Alder');
  const aside = await extension.worker.evaluate(() => chrome.storage.local.get('savedDamaged'));
  expect(aside.savedDamaged).toMatchObject([{ title: 'Scrap' }]);
});

test('a full storage: said so, nothing lost', async ({ extension }) => {
  const page = await extension.own('explore.html#saved');
  await add(page, 'Registered Nurse', '$50 an hour', 'St. Alder');
  await page.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await page.getByRole('button', { name: 'Delete Registered Nurse' }).click();
  await expect(page.getByText('could not store this')).toBeVisible();
  await expect(page.locator('.offer-item')).toHaveCount(1);
});
