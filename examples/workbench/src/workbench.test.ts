import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { toPlan } from '@sdn-examples/transcription';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launchChromium } from '../../../test/support/chromium.ts';
import { readDocument } from './domain/read-document.ts';
import { views } from './domain/place.ts';
import { dist, dropFile, visitPage, type Visit } from './test/visit-page.ts';

const data = (name: string): string => readFileSync(join(dist, '../../data', `${name}.json`), 'utf8');
const report = data('sodermalm-t1-2021');
const unitPlan = data('stod-och-aktivitetsenheten-vp-2020');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on the page as it stands. */
const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
};

const goTo = async (page: Page, view: string): Promise<void> => {
  await page.locator(`nav a[href="#${view}"]`).click();
  await page.locator('h2:focus').waitFor();
};

const takeSample = async (page: Page, name = /Södermalm/): Promise<void> => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('navigation').waitFor();
};

describe.skipIf(chromiumPath === undefined)(
  `in ${chromiumPath ?? 'Chromium (not tried: it is not installed here)'}`,
  () => {
    let browser: Browser;
    const visits: Visit[] = [];

    const visit = async (options?: BrowserContextOptions): Promise<Page> => {
      const made = await visitPage(browser, options);
      visits.push(made);
      return made.page;
    };

    beforeAll(async () => {
      browser = await launchChromium();
    });

    afterAll(async () => {
      await browser.close();
    });

    test('the policy lets in the page’s own files and nothing else', async () => {
      const page = await visit();
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[\w+/]+='; img-src 'self'; form-action 'none'; base-uri 'none'$/,
      );
      const asked = await visitPage(browser);
      await asked.page.evaluate("fetch('/index.html').catch(() => {})");
      await asked.page.evaluate("new Image().src = 'https://elsewhere.test/pixel.png'");
      await expect
        .poll(() => asked.misdeeds.filter((each) => each.includes('violation')))
        .toEqual([
          expect.stringContaining('violation connect-src'),
          expect.stringContaining('violation img-src https://elsewhere.test'),
        ]);
    });

    test.each<[string, BrowserContextOptions]>([
      ['in Swedish, light, on a wide screen', { viewport: { width: 1280, height: 900 } }],
      ['in English, dark, on a phone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark', locale: 'en-GB' }],
    ])('axe-core finds nothing in any view %s', async (_, options) => {
      const page = await visit(options);
      await page.evaluate(axe);
      expect(await violationsOn(page)).toEqual([]);
      await takeSample(page);
      for (const view of views) {
        await goTo(page, view);
        const found = await violationsOn(page);
        await page.emulateMedia({ colorScheme: options.colorScheme === 'dark' ? 'light' : 'dark' });
        found.push(...(await violationsOn(page)));
        await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light' });
        expect(found, view).toEqual([]);
        const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate<number>(overflow), `${view} scrolls sideways`).toBe(0);
      }
    });

    test('no visit asked for anything else, broke the policy or failed', () => {
      expect(visits.length).toBeGreaterThan(3);
      expect(visits.flatMap(({ misdeeds }) => misdeeds)).toEqual([]);
    });
  },
);
