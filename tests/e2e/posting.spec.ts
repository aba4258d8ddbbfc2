import { corpusPage } from './corpus-page.ts';
import { expect, test } from './extension.ts';

const postings = [
  ['LinkedIn guest posting', 'linkedin/guest-detail', 'Data Engineer'],
  ['LinkedIn 2026 layout without h1', 'linkedin/sdui-detail', 'Platform Engineer'],
  ['Indeed posting with JSON-LD', 'indeed/viewjob', 'Veterinary Technician'],
] as const;

for (const [name, file, role] of postings) {
  test(`${name}: the popup shows its role at once`, async ({ extension }) => {
    const { url, posting, ...source } = corpusPage(file);
    const popup = await extension.popup(await extension.open(url, source));
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(role);
    await expect(popup.locator('.ad-line').first()).toContainText(posting.title);
    if (posting.pay) await expect(popup.locator('.offer-panel')).toContainText(posting.pay);
    for (const part of ['Main duties', 'Key qualifications', 'Salary expectations', 'Frequently asked questions']) {
      await expect(popup.getByRole('button', { name: part })).toBeVisible();
    }
  });
}

test('a sign-in wall: nothing is detected and searching is offered', async ({ extension }) => {
  const { url, ...source } = corpusPage('linkedin/sign-in-wall');
  const popup = await extension.popup(await extension.open(url, source));
  await expect(popup.getByRole('heading', { name: 'No job ad found here' })).toBeVisible();
  await expect(popup.getByRole('combobox')).toBeFocused();
});

test('a page that changes while it is read: the popup ends on what the page ends on', async ({ extension }) => {
  const { url, ...source } = corpusPage('linkedin/guest-detail');
  const page = await extension.open(url, source);
  await page.evaluate(() => {
    const title = document.querySelector('h1')!;
    let turn = 0;
    const timer = setInterval(() => {
      title.textContent = turn++ % 2 ? 'Registered Nurse' : '';
      if (turn > 30) {
        clearInterval(timer);
        title.textContent = 'Registered Nurse';
      }
    }, 50);
  });
  const popup = await extension.popup(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Registered Nurse', { timeout: 15_000 });
});

/** Titles and data no page should have, on an otherwise sound page. */
const hostile = [
  ['a title of 10,000 characters', 'x'.repeat(10_000)],
  ['a title that is markup', '&lt;img src=x onerror=alert(1)&gt;'],
  ['a title nobody knows', 'Qwzx Vbnmk'],
] as const;

for (const [name, title] of hostile) {
  test(`${name}: a calm popup`, async ({ extension }) => {
    const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main class="main"><section class="top-card-layout">
      <h1 class="top-card-layout__title">${title}</h1><a class="topcard__org-name-link">Quillfeather Labs</a><span class="topcard__flavor--bullet">Halifax, Canada</span></section>
      <script type="application/ld+json">{"@type":"JobPosting","title":</script>
      <div class="description__text"><div class="show-more-less-html__markup">Apply now. Requirements and responsibilities follow.</div></div></main></body></html>`;
    const popup = await extension.popup(
      await extension.open('https://www.linkedin.com/jobs/view/4200000777/', { html }),
    );
    await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(popup.locator('main img')).toHaveCount(0);
  });
}
