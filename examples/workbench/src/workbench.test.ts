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

/** The report without most of its rows: every kind of thing is left, and there is less to look through. */
const excerpt = (() => {
  const read = readDocument('report', report);
  if (!read.success) throw new Error('The sample does not read.');
  const { goals, indicators, activities, tables, judgements, ...rest } = read.data;
  const kept = new Set(goals.slice(0, 6).map(({ key }) => key));
  const under = ({ goal }: { readonly goal: string }): boolean => kept.has(goal);
  return JSON.stringify({
    ...rest,
    goals: goals.filter(({ key }) => kept.has(key)),
    indicators: indicators.filter(under).slice(0, 12),
    activities: activities.filter(under).slice(0, 12),
    tables: tables.filter(({ id }) => /driftbudget|resultatenheter|investeringar/.test(id)),
    judgements: judgements.filter(under),
  });
})();

/** What axe-core finds on the page as it stands. */
const violationsOn = async (page: Page, rules: readonly string[]): Promise<string[]> => {
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
};

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** What another colour scheme can change. */
const colours = ['color-contrast'];

const goTo = async (page: Page, view: string): Promise<void> => {
  await page.locator(`nav a[href="#/${view}"]`).click();
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
        .poll(() => asked.misdeeds.filter((each) => each.startsWith('console violation')))
        .toEqual([
          'console violation connect-src http://workbench.test/index.html',
          'console violation img-src https://elsewhere.test/pixel.png',
        ]);
    });

    test.each<[string, BrowserContextOptions]>([
      ['in Swedish, light, on a wide screen', { viewport: { width: 1280, height: 900 } }],
      [
        'in English, dark, on a phone',
        { viewport: { width: 390, height: 844 }, colorScheme: 'dark', locale: 'en-GB' },
      ],
    ])('axe-core finds nothing in any view %s', async (_, options) => {
      const page = await visit(options);
      await page.evaluate(axe);
      expect(await violationsOn(page, everything)).toEqual([]);
      await dropFile(page, 'broken.json', '{');
      await page.getByRole('alert').waitFor();
      expect(await violationsOn(page, everything)).toEqual([]);
      await dropFile(page, 'excerpt.json', excerpt);
      for (const view of views) {
        await goTo(page, view);
        const found = await violationsOn(page, everything);
        await page.emulateMedia({ colorScheme: options.colorScheme === 'dark' ? 'light' : 'dark' });
        found.push(...(await violationsOn(page, colours)));
        await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light' });
        expect(found, view).toEqual([]);
        const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate<number>(overflow), `${view} scrolls sideways`).toBe(0);
      }
    });

    test('the sample shows goals, indicators, money and findings', async () => {
      const page = await visit();
      await takeSample(page);
      await expect
        .poll(() => page.title())
        .toBe('Mål – Tertialrapport Tertial 1 2021 för Södermalms stadsdelsnämnd – Arbetsbord');
      const goal = page.locator('.goal-card', { hasText: 'I Stockholm är människor självförsörjande' });
      expect(await page.locator('.goal-card').count()).toBe(42);
      await goal.first().locator('summary').click();
      expect(await goal.first().innerText()).toMatch(/Bedömningen grundas på att/);

      await goTo(page, 'indicators');
      expect(await page.locator('main tbody tr[id^="indicator-"]').count()).toBe(97);
      expect(await page.locator('main figure svg[role="img"]').count()).toBeGreaterThan(5);

      await goTo(page, 'budget');
      const waterfalls = await page.locator('figure', { hasText: 'från ram till prognos' }).allInnerTexts();
      expect(waterfalls[0]).toMatch(/2\u00a0522,8[^]*−5,7[^]*2\u00a0517,1[^]*−54,3[^]*2\u00a0462,8/);
      expect(waterfalls[1]).toMatch(/35,3[^]*\+5,0[^]*\+8,8[^]*\+0,8[^]*49,9/);

      await goTo(page, 'findings');
      expect(await page.locator('section.error').innerText()).toMatch(/34,1 är tryckt, 3,4 väntat/);
    });

    test('a finding leads to its cell, which is marked and has the focus; back leads back', async () => {
      const page = await visit();
      await takeSample(page);
      await goTo(page, 'findings');
      await page.getByRole('link', { name: /34,1 är tryckt/ }).click();
      const cell = page.locator('td:focus');
      expect(await cell.innerText()).toMatch(/34,1$/);
      expect(await cell.getAttribute('data-marked')).toBe('');
      expect(await page.locator('tr', { has: cell }).locator('th').innerText()).toBe('Område 1');
      const box = await cell.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(720);
      await page.goBack();
      expect(await page.locator('h2:focus').innerText()).toBe('Granskning');
      await page
        .getByRole('link', { name: /nämnden ska sätta|ska sätta målet|årsmål/i })
        .first()
        .click();
      expect(await page.locator('tr:focus').getAttribute('id')).toMatch(/^indicator-\d+$/);
    });

    test('a changed rule tells what it changes, and the views follow', async () => {
      const page = await visit();
      await takeSample(page);
      await goTo(page, 'rules');
      const said = page.locator('.changes');
      await page.getByRole('textbox', { name: 'Procent av målet' }).fill('2');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => said.innerText())
        .toMatch(/^Jämfört med startreglerna: \d+ av 97 indikatorer ändrades/);
      expect(await said.getAttribute('role')).toBe('status');
      await page.getByLabel(/missar sitt årsmål/).selectOption('never');
      const changed = Number(/(\d+) av 97/.exec(await said.innerText())?.[1]);
      const rows = page.getByRole('table', { name: 'Indikatorer' }).locator('tbody tr');
      expect(changed).toBeGreaterThan(0);
      expect(await rows.count()).toBe(changed);
      expect(await rows.first().innerText()).toMatch(/Uppfylls delvis\s+○ Uppfylls inte/);

      await page.getByLabel(/Högsta fond/).fill('5');
      await page.keyboard.press('Tab');
      await expect.poll(() => said.innerText()).toMatch(/[67] av \d+ resultatenheter ändrades/);
      await page.getByLabel(/Högsta fond/).fill('mycket');
      await page.keyboard.press('Tab');
      await page.getByText('”mycket” går inte att använda.').waitFor();
      expect(await said.innerText()).toMatch(/resultatenheter ändrades/);

      await goTo(page, 'indicators');
      expect(await page.getByText('Uppfylls delvis').count()).toBe(0);
      await goTo(page, 'rules');
      await page.getByRole('button', { name: 'Tillbaka till startreglerna' }).click();
      expect(await said.innerText()).toBe('Startreglerna gäller.');
    });

    test.each([
      ['Webbsida', 'html', /^<!doctype html>[^]*Tertialrapport Tertial 1 2021/i],
      ['Word', 'docx', /^PK[^]*word\/document\.xml/],
      ['Excel', 'xlsx', /^PK[^]*xl\/workbook\.xml/],
    ])('%s is downloaded and is what it says', async (button, extension, content) => {
      const page = await visit();
      await takeSample(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(
        `tertialrapport-tertial-1-2021-for-sodermalms-stadsdelsnamnd.${extension}`,
      );
      expect(readFileSync(await download.path(), 'latin1')).toMatch(content);
      await page.getByRole('status').filter({ hasText: 'är nedladdad' }).waitFor();
    });

    test('a dropped transcription and a dropped plan are opened', async () => {
      const page = await visit();
      await dropFile(page, 'enhet.json', unitPlan);
      await page
        .getByRole('heading', { name: 'Verksamhetsplan 2020 för Stöd- och aktivitetsenheten' })
        .waitFor();
      const read = readDocument('report', report);
      const plan = read.success ? toPlan(read.data) : expect.fail('the sample does not read');
      await dropFile(page, 'plan.json', JSON.stringify(plan));
      await page.getByRole('heading', { name: /Södermalms stadsdelsnämnd/, level: 1 }).waitFor();
      expect(await page.locator('.goal-card').count()).toBe(42);
      await goTo(page, 'tables');
      expect(await page.locator('main li').count()).toBe(6);
    });

    test('a broken file is told of and takes nothing away', async () => {
      const page = await visit();
      const cut = report.slice(0, 5000);
      await dropFile(page, 'cut.json', cut);
      await page.getByRole('alert').filter({ hasText: 'cut.json kunde inte öppnas' }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
        'Arbetsbord för planer och uppföljning',
      );
      await takeSample(page);
      expect(await page.getByRole('alert').count()).toBe(0);
      await goTo(page, 'rules');
      await page.getByLabel(/missar sitt årsmål/).selectOption('never');

      const source = JSON.parse(report) as { goals: { key: string; parent: string | null }[] };
      const orphaned = {
        ...source,
        goals: source.goals.map((goal) => (goal.parent === null ? goal : { ...goal, parent: 'nowhere' })),
      };
      const plan = { document: { stage: 'final', year: 'soon' }, goals: [] };
      const cases: readonly [string, string | Uint8Array, RegExp][] = [
        ['empty.json', '', /Filen är tom/],
        ['cut.json', cut, /inte JSON[^]*filen slutar vara JSON (?:på rad \d+, kolumn \d+|vid sitt slut)/],
        ['text.json', 'Hej på dig', /inte JSON/],
        [
          'report.pdf',
          new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe, 0x00, 0x80]),
          /ingen textfil i UTF-8/,
        ],
        ['zeros.json', new Uint8Array(100), /ingen textfil i UTF-8/],
        ['list.json', '[1, 2]', /inte formen[^]*hela filen: väntade ett objekt, fick en lista/],
        ['no-goals.json', '{"document": {}}', /inte formen[^]*document\.kind: saknas, väntade /],
        [
          'orphans.json',
          JSON.stringify(orphaned),
          /inte formen[^]*goals\[1\]\.parent: ”nowhere” är inte nyckeln[^]*ställen till/,
        ],
        ['plan.json', JSON.stringify(plan), /inte formen[^]*document\.year: väntade ett tal, fick text/],
      ];
      for (const [name, content, message] of cases) {
        await dropFile(page, name, content);
        const alert = page.getByRole('alert').filter({ hasText: `${name} kunde inte öppnas` });
        await alert.waitFor();
        const text = await alert.innerText();
        expect(text).toMatch(message);
        expect(text).toMatch(/Väntat: .*högst 64 MB/);
        expect(text).toContain(
          'Tertialrapport Tertial 1 2021 för Södermalms stadsdelsnämnd är öppet som förut.',
        );
        expect(text).not.toMatch(/\n\s+at /);
      }
      await page.evaluate(() => {
        const held = new DataTransfer();
        held.items.add(new File([new Uint8Array(64_000_001)], 'huge.json'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true }));
      });
      await page.getByRole('alert').filter({ hasText: 'Filen är för stor.' }).waitFor();
      await page.getByRole('button', { name: 'Stäng meddelandet' }).click();
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await page.locator('.changes').innerText()).toMatch(/av 97 indikatorer ändrades/);
    });

    test('everything can be reached and done with the keyboard alone', async () => {
      const page = await visit();
      const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
      /** Goes on with the tab key until a thing with these words has the focus. */
      const tabTo = async (words: RegExp): Promise<void> => {
        for (let step = 0; step < 60; step += 1) {
          await page.keyboard.press('Tab');
          if (words.test(await focused())) return;
        }
        expect.fail(`no tab stop says ${String(words)}`);
      };
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Till innehållet');
      await tabTo(/^Södermalm, tertialrapport/);
      await page.keyboard.press('Enter');
      await page.locator('h1:focus').waitFor();
      await tabTo(/^Granskning/);
      const outline = await page.evaluate(() =>
        document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '',
      );
      expect(outline).toBe('solid');
      await page.keyboard.press('Enter');
      await page.locator('h2:focus').waitFor();
      await tabTo(/34,1 är tryckt/);
      await page.keyboard.press('Enter');
      await page.locator('td:focus').waitFor();
      expect(await focused()).toMatch(/34,1$/);
      await page.keyboard.press('Shift+Tab');
      expect(await focused(), 'the tab stop before the cell').toBe('Regler');
    });

    test('the language of the page changes, that of the document does not', async () => {
      const page = await visit();
      await takeSample(page, /Skärholmen/);
      expect(await page.locator('html').getAttribute('lang')).toBe('sv');
      await page.getByRole('button', { name: 'In English' }).click();
      await page.locator('html[lang=en]').waitFor();
      expect(await page.locator('nav a').allInnerTexts()).toEqual([
        'Goals',
        'Indicators',
        'Budget',
        expect.stringMatching(/^Findings/),
        'Tables',
        'Rules',
      ]);
      const title = page.getByRole('heading', { level: 1 });
      expect(await title.innerText()).toBe('Verksamhetsplan 2020 för Skärholmens stadsdelsnämnd');
      expect(await title.getAttribute('lang')).toBe('sv');
    });

    test('a document of 10 000 indicators is opened page by page', async () => {
      const page = await visit();
      const source = JSON.parse(report) as { indicators: { key: string }[] };
      const many = Array.from({ length: 10_000 }, (_, index) => ({
        ...source.indicators[index % source.indicators.length],
        key: `ind-${index}`,
      }));
      await dropFile(page, 'many.json', JSON.stringify({ ...source, indicators: many }));
      await page.getByRole('navigation').waitFor();
      await goTo(page, 'indicators');
      const rows = page.locator('main tbody tr[id^="indicator-"]');
      expect(await rows.count()).toBe(200);
      await page.getByRole('button', { name: 'Visa 200 till av 9800' }).click();
      expect(await rows.count()).toBe(400);
    });

    test('no visit asked for anything else, broke the policy or failed', () => {
      expect(visits.length).toBeGreaterThan(3);
      expect(visits.flatMap(({ misdeeds }) => misdeeds)).toEqual([]);
    });
  },
);
