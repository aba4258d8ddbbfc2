import { expect, test } from './extension.ts';

/** Texts no posting should hold; all of them must come out as harmless text. */
const hostile = {
  markup: '<img src=x onerror="document.title=\'owned\'">Registered Nurse',
  script: 'Registered Nurse <script>document.title="owned"</script>',
  address: 'javascript:alert(1)//Registered Nurse',
  bidi: 'Registered Nurse \u202E000,09$ ecruN deretsigeR\u2066\u2067',
  invisible: 'Reg\u200Bistered\u200D Nu\uFEFFrse',
  controls: 'Registered\u0007 Nurse\u0000',
};

const posting = (title: string, company: string) => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Job</title></head><body><main class="main"><section class="top-card-layout">
    <h1 class="top-card-layout__title">${escaped(title)}</h1><a class="topcard__org-name-link">${escaped(company)}</a>
    <span class="topcard__flavor--bullet">Tacoma, WA</span></section>
    <div class="compensation__salary">$1e999/yr - $-5/yr</div>
    <div class="description__text"><div class="show-more-less-html__markup">Apply now. ${escaped(title)}. Requirements: a license.</div></div></main></body></html>`;
};

for (const [name, text] of Object.entries(hostile)) {
  test(`${name} in title and company is shown as text`, async ({ extension }) => {
    const page = await extension.open('https://www.linkedin.com/jobs/view/4200000999/', { html: posting(text, text) });
    const popup = await extension.popup(page);
    await expect(popup.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect(await popup.title()).toBe('Rolewise');
    expect(
      await popup
        .locator('main')
        .evaluate((main) => main.querySelectorAll('script, img, iframe, [onerror], a[href^="javascript"]').length),
    ).toBe(0);
    const drawn = await popup.locator('main').innerText();
    expect(drawn).not.toMatch(/NaN|Infinity|undefined|\[object/);
    const isolated = await popup.locator('.ad-line').first().locator('bdi').count();
    expect(isolated).toBeGreaterThan(0);
  });
}
