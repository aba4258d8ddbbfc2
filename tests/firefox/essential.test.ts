import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FirefoxExtension } from './firefox.ts';

/** The essential paths in a real Firefox: the same pages and the same answers as in Chromium (tests/e2e). */
describe('Rolewise in Firefox', () => {
  let firefox: FirefoxExtension;
  before(async () => {
    firefox = await FirefoxExtension.start();
  });
  after(() => firefox.stop());

  for (const [name, role] of [
    ['linkedin/guest-detail', 'Data Engineer'],
    ['indeed/viewjob', 'Veterinary Technician'],
  ] as const) {
    test(`${name}: the popup shows ${role}`, async () => {
      const { page, posting } = await firefox.open(name);
      const popup = await firefox.popupFor(await page.title());
      const text = await firefox.textWith(popup, 'Main duties');
      assert.ok(text.includes(role), text.slice(0, 300));
      assert.ok(text.includes(posting.title));
      if (posting.pay) assert.ok(text.includes(posting.pay));
      await popup.close();
      await page.close();
    });
  }

  test('a sign-in wall: nothing is detected', async () => {
    const { page } = await firefox.open('linkedin/sign-in-wall');
    const popup = await firefox.popupFor(await page.title());
    await firefox.textWith(popup, 'No job ad found here');
    await popup.close();
    await page.close();
  });

  test('two-pane: the popup follows the selected job', async () => {
    const { page } = await firefox.open('indeed/two-pane');
    const popup = await firefox.popupFor(await page.title());
    await firefox.textWith(popup, 'Cedar & Sons');
    // A page in the background is not read until it is looked at.
    await page.bringToFront();
    await page.evaluate(() => {
      const cards = [...document.querySelectorAll<HTMLElement>('.job_seen_beacon')];
      cards.find((card) => card.textContent?.includes('Forklift Operator'))?.click();
    });
    await firefox.textWith(popup, 'Orchard Freight');
    await popup.close();
    await page.close();
  });

  test('a look-up by typed title', async () => {
    const popup = await firefox.own('popup.html?tab=-1');
    await popup.type('input[role=combobox]', 'registered nur');
    await firefox.textWith(popup, 'Registered Nurse');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await firefox.textWith(popup, '$101,420');
    await popup.close();
  });

  test('the sidebar, as a tab', async () => {
    const { page, posting } = await firefox.open('linkedin/guest-detail');
    const sidebar = await firefox.popupFor(await page.title(), 'sidepanel.html');
    await firefox.textWith(sidebar, posting.title);
    await sidebar.close();
    await page.close();
  });

  test('Explore opens and lists roles', async () => {
    const explore = await firefox.own('explore.html');
    await explore.bringToFront();
    await firefox.textWith(explore, 'Account Executive');
    await explore.close();
  });

  test('a portal switched on in Options is read from then on, and not after it is switched off', async () => {
    const options = await firefox.own('options.html#portals');
    await firefox.textWith(options, 'Reed');
    const reed = 'input[aria-label="Read ads on Reed"]';
    const granted = () =>
      options.evaluate(() =>
        (globalThis as unknown as { browser: typeof chrome }).browser.permissions.contains({
          origins: ['https://www.reed.co.uk/*'],
        }),
      );
    assert.equal(await granted(), false);
    await options.click(reed);
    await firefox.until(granted);
    const { page, posting } = await firefox.open('reed/detail');
    const popup = await firefox.popupFor(await page.title());
    await firefox.textWith(popup, posting.title);
    await popup.close();
    await page.close();
    await options.bringToFront();
    await options.click(reed);
    await firefox.until(async () => !(await granted()));
    const again = await firefox.open('reed/detail');
    const after = await firefox.popupFor(await again.page.title());
    const text = await firefox.textWith(after, 'Look up');
    assert.ok(!text.includes(posting.title), text.slice(0, 300));
    await after.close();
    await again.page.close();
    await options.close();
  });

  test('nothing outside was asked for', () => assert.deepEqual(firefox.refused, []));
});
