import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { root } from '../support/workspace.ts';

const examples = join(root, 'examples');

/** The page that the audit of a report writes. */
const auditPage = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'findings-'));
  const file = join(folder, 'findings.html');
  const program = join(examples, 'check-a-plan', 'src', 'main.ts');
  const args = [program, join(examples, 'data', 'sodermalm-t1-2021.json'), '--html', file];
  spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), ...args]);
  const page = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  return page;
};

describe.skipIf(chromiumPath === undefined)(
  `in ${chromiumPath ?? 'Chromium (not tried: it is not installed here)'}`,
  () => {
    test('the page of findings is accessible, and a click goes to the figure and back', async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        await page.setContent(auditPage());
        await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

        const target = 'document.querySelector(":target").id';
        await page.click('#finding-1');
        expect(await page.evaluate(target)).toBe('cell-1');
        await page.click('#cell-1');
        expect(await page.evaluate(target)).toBe('finding-1');
      } finally {
        await browser.close();
      }
    });
  },
);
