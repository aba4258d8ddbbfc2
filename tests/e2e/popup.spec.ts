import { corpusPage } from './corpus-page.ts';
import { expect, test } from './extension.ts';

const posting = 'linkedin/guest-detail';

test('the answer comes first: the ad in its own words, the role, the verdict and the meter', async ({ extension }) => {
  const { url, posting: ad, ...source } = corpusPage(posting);
  const popup = await extension.popup(await extension.open(url, source));
  await expect(popup.locator('.ad-line').first()).toContainText(ad.title);
  await expect(popup.locator('.offer-words')).toContainText(ad.pay!);
  await expect(popup.locator('.verdict')).toContainText(/above|below|About/);
  await expect(popup.locator('.meter svg[role="img"]')).toHaveAccessibleName(/percentile/);
  await expect(popup.locator('.source-note').first()).toContainText(/Source: .*20\d\d/);
});

test('sections fold, and stay as the reader left them', async ({ extension }) => {
  const popup = await extension.popup(undefined, '#role=registered-nurse');
  const outlook = popup.getByRole('button', { name: 'Outlook', exact: true }).last();
  await expect(outlook).toHaveAttribute('aria-expanded', 'false');
  await outlook.click();
  await expect(outlook).toHaveAttribute('aria-expanded', 'true');
  // A page that is gone stores nothing more.
  const stored = () => popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')));
  await expect.poll(stored).not.toContain('"outlook"');
  await popup.reload();
  await expect(popup.locator('#outlook .section-toggle')).toHaveAttribute('aria-expanded', 'true');
});

test('a deep link begins at its section, opened, below the small header', async ({ extension }) => {
  const popup = await extension.popup(undefined, '#role=registered-nurse&section=countries');
  await expect(popup.locator('#countries .section-toggle')).toBeFocused();
  await expect(popup.locator('#countries .bars')).toBeVisible();
  await expect(popup.locator('.role-bar-name')).toContainText('Registered Nurse');
  await popup.getByRole('combobox', { name: 'Go to section' }).selectOption('duties');
  await expect(popup.locator('#duties .section-toggle')).toBeFocused();
});

test('hour, month and year show the same figure in other terms', async ({ extension }) => {
  const popup = await extension.popup(undefined, '#role=registered-nurse');
  const average = popup.locator('.meter-row-average dd');
  await expect(average).toHaveText('$101,420');
  await popup.getByText('Hour', { exact: true }).click();
  await expect(average).toHaveText('$48.76');
  await popup.getByText('Month', { exact: true }).click();
  await expect(average).toHaveText('$8,452');
});

test('a typed offer is compared, and taken back', async ({ extension }) => {
  const popup = await extension.popup(undefined, '#role=registered-nurse');
  const field = popup.getByRole('textbox', { name: 'Your offer' });
  await field.fill('$55/h');
  await field.press('Enter');
  await expect(popup.locator('.verdict-short')).toHaveText('13% above the average');
  await field.fill('a lot');
  await field.press('Enter');
  await expect(popup.locator('.typed-problem')).toContainText('a lot');
  await popup.getByRole('button', { name: 'Remove' }).click();
  await expect(popup.locator('.verdict')).toHaveCount(0);
});

test('a state pressed on the map becomes the place of comparison', async ({ extension }) => {
  const popup = await extension.popup(undefined, '#role=registered-nurse&section=places');
  await popup.getByRole('button', { name: /^California: / }).click();
  await expect(popup.getByRole('combobox', { name: 'Place', exact: true })).toHaveValue('state:CA');
  await popup.getByText('Show as a table').first().click();
  await expect(popup.getByRole('row', { name: /California/ })).toBeVisible();
});

test('"Not this role?" is remembered for the title, and can be taken back', async ({ extension }) => {
  const { url, ...source } = corpusPage(posting);
  const popup = await extension.popup(await extension.open(url, source));
  await popup.getByRole('button', { name: 'Not this role?' }).click();
  const other = popup.locator('.match-more .choice').first();
  const name = await other.textContent();
  await other.click();
  await expect(popup.getByRole('heading', { level: 1 }).first()).toHaveText(name!);
  await expect(popup.getByText('Role set by you')).toBeVisible();
  await popup.reload();
  await expect(popup.getByRole('heading', { level: 1 }).first()).toHaveText(name!);
  await popup.getByRole('button', { name: 'Not this role?' }).click();
  await popup.getByRole('button', { name: 'Forget my choice' }).click();
  await expect(popup.getByRole('heading', { level: 1 }).first()).toHaveText('Data Engineer');
});

test('an offer saved from the ad is among the saved ones', async ({ extension }) => {
  const { url, posting: ad, ...source } = corpusPage(posting);
  const popup = await extension.popup(await extension.open(url, source));
  await popup.getByRole('button', { name: 'Save this offer' }).click();
  await expect(popup.getByRole('link', { name: 'Saved offers' })).toBeVisible();
  const saved = await extension.own('explore.html#saved');
  await expect(saved.getByText(ad.title).first()).toBeVisible();
});

test('nothing moves once it is drawn', async ({ extension }) => {
  const popup = await extension.own('popup.html?tab=-1', { width: 400, height: 600 });
  await popup.addInitScript(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await popup.goto(popup.url().replace(/#.*|$/, '#role=registered-nurse'));
  await popup.reload();
  await expect(popup.locator('#duties')).toBeVisible();
  await popup.waitForTimeout(500);
  expect(await popup.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
});
