/** Draws docs/pictures/workbench.png: the built page with the sample open at its indicators. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../../docs/pictures');

const server = await preview({ root: here, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 960 } });
  await page.goto(server.resolvedUrls.local[0]);
  await page.getByRole('button', { name: /Södermalm/ }).click();
  await page.getByRole('link', { name: /^Indicators/ }).click();
  await page.locator('figure svg').first().waitFor();
  // What the page says of itself goes away by itself.
  await page.locator('.said:empty').waitFor({ state: 'attached' });
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'workbench.png') });
} finally {
  await browser.close();
  await server.close();
}
