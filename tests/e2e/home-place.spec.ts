import { expect, test } from './extension.ts';

test('a home place set in the options: look-ups are compared there', async ({ extension }) => {
  const options = await extension.own('options.html');
  await options.getByLabel('Home place', { exact: false }).fill('Seattle, WA');
  await options.getByLabel('Home place', { exact: false }).press('Enter');
  await options.getByLabel('Home place', { exact: false }).blur();
  await expect
    .poll(() => extension.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get('homePlace'))))
    .toContain('42660');
  const popup = await extension.popup(undefined, '#role=registered-nurse');
  await expect(popup.locator('.offer-panel')).toContainText('Seattle');
});
