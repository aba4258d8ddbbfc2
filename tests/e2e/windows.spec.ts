import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusPage } from './corpus-page.ts';
import { expect, test } from './extension.ts';

/** [the ad's title, the role it is] */
const jobs = [
  ['Registered Nurse', 'Registered Nurse'],
  ['Bookkeeper', 'Bookkeeper'],
  ['Data Engineer', 'Data Engineer'],
  ['Electrician', 'Electrician'],
  ['Paralegal', 'Paralegal'],
  ['Dental Hygienist', 'Dental Hygienist'],
  ['Plumber', 'Plumber'],
  ['Actuary', 'Actuary'],
  ['Barista', 'Barista'],
  ['Civil Engineer', 'Civil Engineer'],
] as const;

test('ten windows: each keeps its own job', async ({ extension }) => {
  test.setTimeout(120_000);
  const { url, file } = corpusPage('linkedin/guest-detail');
  const { origin } = new URL(url);
  const page = readFileSync(join(import.meta.dirname, '../corpus', file), 'utf8');
  await extension.context.route(`${origin}/**`, (route) => {
    const [title] = jobs[Number(new URL(route.request().url()).pathname.slice(-1))] ?? jobs[0];
    return route.request().resourceType() === 'document'
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: page.replaceAll('Senior Data Engineer', title),
        })
      : route.fulfill({ status: 204, body: '' });
  });
  const tabs = await extension.worker.evaluate(
    async ({ base, count }) => {
      const made: number[] = [];
      for (let n = 0; n < count; n++) {
        const window = await chrome.windows.create({ url: `${base}${n}` });
        made.push(window!.tabs![0]!.id!);
      }
      return made;
    },
    { base: `${origin}/jobs/view/420000001`, count: jobs.length },
  );
  const keys = () => extension.worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  await expect.poll(async () => (await keys()).filter((key) => key.startsWith('tab-')).length).toBe(jobs.length);
  for (const [n, tab] of tabs.entries()) {
    const popup = await extension.popupOfTab(tab);
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(jobs[n]![1]);
    await popup.close();
  }
});
