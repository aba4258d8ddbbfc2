import { expectFitsNarrow, expectNoAxeFindings } from './axe.ts';
import { expect, test } from './extension.ts';

test('the first page: country, a look-up, nothing else', async ({ extension }) => {
  const page = await extension.own('welcome.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByLabel('Home country').selectOption('GB');
  await expectNoAxeFindings(page);
  await expectFitsNarrow(page);
  await page.getByRole('combobox', { name: 'Look up' }).fill('registered nur');
  await page.locator('.suggestion').first().click();
  await expect(page).toHaveURL(/explore\.html#role=registered-nurse/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registered Nurse');
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(page.getByLabel('Home country')).toHaveValue('GB');
});
