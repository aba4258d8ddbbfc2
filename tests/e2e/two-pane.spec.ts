import type { Page } from '@playwright/test';
import { corpusPage } from './corpus-page.ts';
import { expect, test } from './extension.ts';

/** Selecting other jobs in a two-pane page: [page, jobs in order of selection with the role each leads to]. */
const pages: [
  name: string,
  file: string,
  card: (page: Page, title: string) => ReturnType<Page['locator']>,
  jobs: [title: string, role: string][],
][] = [
  [
    'LinkedIn',
    'linkedin/classic-two-pane',
    (page, title) => page.locator('.job-card-container', { hasText: title }).first(),
    [
      ['Registered Nurse', 'Registered Nurse'],
      ['Accounts Payable Clerk', 'Accounts Payable Clerk'],
    ],
  ],
  [
    'Indeed',
    'indeed/two-pane',
    (page, title) => page.locator('.job_seen_beacon', { hasText: title }).first(),
    [
      ['Forklift Operator', 'Forklift Operator'],
      ['Bookkeeper', 'Bookkeeper'],
    ],
  ],
];

for (const [name, file, card, jobs] of pages) {
  test(`${name} two-pane: the popup follows the selection and never shows a stale job`, async ({ extension }) => {
    const { url, posting, ...source } = corpusPage(file);
    const page = await extension.open(url, source);
    const popup = await extension.popup(page);
    await expect(popup.locator('.ad-line').first()).toContainText(posting.title);
    let before = posting.title;
    for (const [title, role] of jobs) {
      await card(page, title).click();
      await expect
        .poll(
          async () =>
            (await popup
              .locator('.ad-line')
              .first()
              .textContent()
              .catch(() => '')) ?? '',
        )
        .not.toContain(`${before} ·`);
      await expect(popup.getByRole('heading', { level: 1 }).first()).toHaveText(role);
      await expect(popup.locator('.ad-line').first()).toContainText(title);
      before = title;
    }
  });
}
