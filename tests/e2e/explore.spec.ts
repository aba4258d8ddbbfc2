import { expectFitsNarrow, expectNoAxeFindings } from './axe.ts';
import { expect, test } from './extension.ts';

test('all roles: filter, branch, sort, and the two links of a card', async ({ extension }) => {
  const page = await extension.own('explore.html');
  const cards = page.locator('.explore-card');
  await expect(cards.first()).toBeVisible();
  await page.getByLabel('Filter by words').fill('registered nurse');
  await expect(cards.first().getByRole('heading')).toHaveText('Registered Nurse');
  await page.getByLabel('Filter by words').fill('');
  await page
    .getByRole('navigation', { name: 'Branches' })
    .getByRole('link', { name: /^Healthcare/ })
    .click();
  await page.getByLabel('Sort by').selectOption('pay');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Healthcare');
  expect(page.url()).toContain('branch=Healthcare&sort=pay');
  await page.reload();
  await expect(page.getByLabel('Sort by')).toHaveValue('pay');
  await page.getByLabel('Filter by words').fill('registered nurse');
  await page.getByRole('link', { name: 'Registered Nurse: salary' }).click();
  await expect(page.getByRole('button', { name: 'Salary expectations' })).toBeInViewport();
  await page.goBack();
  await expect(page.getByLabel('Filter by words')).toHaveValue('registered nurse');
});

test('three roles side by side', async ({ extension }) => {
  const page = await extension.own('explore.html');
  for (const role of ['Data Engineer', 'Registered Nurse']) {
    await page.getByLabel('Filter by words').fill(role);
    await page.getByRole('checkbox', { name: `Compare ${role}`, exact: true }).check();
  }
  await page.getByRole('link', { name: 'Compare 2' }).click();
  await expect(page.locator('.compare-table thead th')).toHaveCount(2);
  await page.getByRole('main').getByRole('combobox').fill('actuary');
  await page.getByRole('option').first().click();
  await expect(page.locator('.compare-table thead th')).toHaveCount(3);
  await expect(page.getByRole('row', { name: /^Experienced/ })).toContainText('$');
  await page.reload();
  await expect(page.locator('.compare-table thead th')).toHaveCount(3);
  await expectNoAxeFindings(page);
});

test('a title from the address bar: understood, or asked about', async ({ extension }) => {
  const page = await extension.own('explore.html#title=registered%20nurse%20(m%2Fw%2Fd)');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registered Nurse');
  await page.goto(`chrome-extension://${extension.id}/explore.html#title=zzqx%20%3Cb%3Evvk`);
  await expect(page.getByText('zzqx <b>vvk').first()).toBeVisible();
});

test('pay in all countries: searched, sorted, each row labelled', async ({ extension }) => {
  const page = await extension.own('explore.html#countries=registered-nurse');
  const rows = page.locator('.country-table tbody tr');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeGreaterThan(100);
  await page.getByText('Measured first').click();
  await expect(rows.first()).toContainText('measured');
  await page.getByLabel('Find a country').fill('united k');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('£');
  await expectNoAxeFindings(page);
  await expectFitsNarrow(page);
});

test('a role page: axe, 320 px, forced colours', async ({ extension }) => {
  const page = await extension.own('explore.html#role=registered-nurse');
  await expect(page.getByRole('button', { name: 'Salary expectations' })).toBeVisible();
  await expectNoAxeFindings(page);
  await expectFitsNarrow(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the list of roles: axe, 320 px, no shift after the first paint', async ({ extension }) => {
  const page = await extension.own('explore.html');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 1000);
      }),
  );
  expect(shift).toBeLessThan(0.01);
  // A branch has every kind of card; axe over hundreds of them takes half a minute.
  await page
    .getByRole('navigation', { name: 'Branches' })
    .getByRole('link', { name: /^Legal/ })
    .click();
  await expectNoAxeFindings(page);
  await expectFitsNarrow(page);
});

test('keyboard only: skip link, search, arrow, Enter', async ({ extension }) => {
  const page = await extension.own('explore.html');
  await expect(page.locator('.explore-card').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('combobox', { name: 'Look up' }).focus();
  await page.keyboard.type('actuar');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Actuar/);
});
