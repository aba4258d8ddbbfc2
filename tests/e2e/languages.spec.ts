import { expectFitsNarrow } from './axe.ts';
import { expect, test } from './extension.ts';

/** [language, heading of Explore, how 8.7% is written] */
const languages = [
  ['de', 'Alle Berufe', /144\.440\s\$/],
  ['es', 'Todos los puestos', /144\.440\s(US)?\$/],
  ['fr', 'Tous les métiers', /144\s440\s\$(US)?/],
] as const;

for (const [language, heading, money] of languages) {
  test(`${language}: words, numbers, and lang; role texts stay English`, async ({ extension }) => {
    const options = await extension.own('options.html');
    await options.locator('select').last().selectOption(language);
    await expect(options.locator('html')).toHaveAttribute('lang', language);
    const page = await extension.own('explore.html');
    await expect(page.locator('h1')).toHaveText(heading);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('.explore-card h2').first()).toHaveAttribute('lang', 'en');
    await page.goto(`chrome-extension://${extension.id}/explore.html#compare=data-engineer`);
    await expect(page.locator('.compare-table')).toContainText(money);
    for (const path of ['explore.html', 'explore.html#saved', 'options.html', 'options.html#portals', 'welcome.html']) {
      await page.setViewportSize({ width: 1000, height: 800 });
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      await page.reload();
      await expect(page.locator('h1')).toBeVisible();
      await expectFitsNarrow(page);
    }
  });
}
