import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './find-browser.ts';

/** Renders public/icon/rolewise.svg to the PNG sizes the stores and toolbars ask for. */
const sizes = [16, 32, 48, 96, 128];
const svg = readFileSync('public/icon/rolewise.svg', 'utf8');
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
