import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  appendices,
  attest,
  decisions,
  heading,
  keyFigures,
  list,
  note,
  paragraph,
  report,
  type Report,
  table,
} from '../packages/report-render/src/index.ts';
import { renderChart } from '../packages/report-render/src/charts.ts';
import { pageStyleHash, renderHtml } from '../packages/report-render/src/html.ts';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyChart, fullReport, mapStrings } from '../packages/report-render/src/fixtures/full-report.ts';
import { hostileTexts } from '../packages/report-render/src/fixtures/hostile-texts.ts';
import { textWidth } from '../packages/report-render/src/internal/charts/text-width.ts';
import { chromiumPath, launchChromium } from './support/chromium.ts';

const require = createRequire(import.meta.url);
const anyStyle = "default-src 'none'; style-src 'unsafe-inline'";
const ownStyle = `default-src 'none'; style-src '${pageStyleHash}'`;
const address = 'http://report.test/';

const english: Report = { ...fullReport, language: 'en' };
const empty: Report = report({ title: 'Tom rapport' }, []);
const word = 'Räksmörgås'.repeat(20);
const long: Report = report(
  { title: word, subtitle: word, organisation: word, facts: [{ label: word, value: word }] },
  [
    heading(1, word),
    paragraph(word),
    list([word]),
    decisions([word]),
    keyFigures([{ label: word, value: word, note: word }]),
    note('information', [paragraph(word)], word),
    table({ caption: word, columns: [word], rows: [[word]], footnote: word }),
    attest([{ role: word, name: word }]),
    appendices([{ title: word }]),
  ],
);

/** Every text of the report and of its charts is the hostile one. */
const hostileReports = hostileTexts.map((text) => mapStrings(fullReport, () => text));

describe.skipIf(chromiumPath === undefined)(
  `in ${chromiumPath ?? 'Chromium (not tried: it is not installed here)'}`,
  () => {
    let browser: Browser;
    const pages = new Map<string, Visitor>();

    beforeAll(async () => {
      browser = await launchChromium();
    });

    afterAll(async () => {
      await browser.close();
    });

    /** Shows a file under the strict policy; everything it does beside being shown is collected. */
    const show = async (
      body: string,
      contentType: string,
      options: BrowserContextOptions = {},
      policy = anyStyle,
    ): Promise<{ page: Page; misdeeds: readonly string[] }> => {
      const key = JSON.stringify(options);
      const visitor = pages.get(key) ?? (await newVisitor(browser, options));
      pages.set(key, visitor);
      return { page: visitor.page, misdeeds: await visitor.visit(body, contentType, policy) };
    };

    test('the collector notices a script, a request and a style attribute is let through', async () => {
      const bad = '<!doctype html><p style="color:red">x<script>pwned()</script><img src="/evil.png">';
      const { misdeeds } = await show(bad, 'text/html');
      expect(misdeeds.some((each) => each.startsWith('console violation script-src'))).toBe(true);
      expect(misdeeds.some((each) => each.startsWith('console violation img-src'))).toBe(true);
      expect(misdeeds.some((each) => each.includes('violation style-src'))).toBe(false);
    });

    test('the page has its style under a policy that lets in that style alone', async () => {
      const shown = await show(renderHtml(fullReport), 'text/html', {}, ownStyle);
      expect(shown.misdeeds).toEqual([]);
      expect(await shown.page.evaluate('getComputedStyle(document.body).maxWidth')).toBe('1088px');
      const other = await show(renderHtml(fullReport, { css: 'p{color:red}' }), 'text/html', {}, ownStyle);
      expect(other.misdeeds.some((each) => each.includes('violation style-src'))).toBe(true);
    });

    const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

    const cases: readonly [string, Report, BrowserContextOptions][] = [
      ['a full report on a wide screen', fullReport, { viewport: { width: 1200, height: 900 } }],
      ['a full report in the dark', fullReport, { colorScheme: 'dark' }],
      ['a full report on a phone', fullReport, { viewport: { width: 320, height: 640 } }],
      ['an English report', english, {}],
      ['an empty report', empty, {}],
      ['a report of very long words on a phone', long, { viewport: { width: 320, height: 640 } }],
    ];

    test.each(cases)('axe-core finds nothing in %s (WCAG 2.1 A and AA)', async (_, tree, options) => {
      const { page, misdeeds } = await show(renderHtml(tree), 'text/html', options);
      // The tool must run although the page's own policy forbids scripts.
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })",
      );
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(misdeeds).toEqual([]);
      expect(overflow, 'the page itself must not scroll sideways').toBe(0);
    });

    test('a table of sixty columns stays within a sheet of paper', async () => {
      const columns = Array.from({ length: 60 }, (_, index) => `Kolumn ${index}`);
      const wide = table({
        caption: 'Bred',
        columns,
        rows: [columns.map((label) => `${label}, 1 234 567,8`)],
      });
      // An A4 sheet on its side, less its margins.
      const options = { viewport: { width: 986, height: 634 } };
      const { page } = await show(renderHtml(report({ title: 'Bred' }, [wide])), 'text/html', options);
      await page.emulateMedia({ media: 'print' });
      const width = await page.evaluate<number>("document.querySelector('table').offsetWidth");
      await page.emulateMedia({ media: null });
      expect(width).toBeLessThanOrEqual(986);
    });

    test.each(hostileTexts.map((text, index) => [JSON.stringify(text).slice(0, 50), index] as const))(
      'nothing runs, loads or breaks out when every text is %s',
      async (_, index) => {
        const html = renderHtml(hostileReports[index] ?? fullReport);
        const { page, misdeeds } = await show(html, 'text/html');
        const shape = await page.evaluate<Shape>(readShape);
        expect(misdeeds).toEqual([]);
        expect(shape.attributes.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
        expect(shape.protocols.filter((name) => !/^(?:https?|mailto|tel):$/.test(name))).toEqual([]);
        expect(shape.elements).toEqual(plainElements);
        expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      },
    );

    test.each(everyChart.map((each) => [each.kind, each] as const))(
      'as a file of its own a hostile %s does nothing',
      async (_, each) => {
        // Every text is another hostile one, so that three files hold them all.
        for (const start of [0, 11, 22]) {
          let next = start;
          const svg = renderChart(mapStrings(each, () => hostileTexts[next++ % hostileTexts.length] ?? ''));
          const { page, misdeeds } = await show(svg, 'image/svg+xml');
          const shape = await page.evaluate<Shape>(readShape);
          expect(misdeeds).toEqual([]);
          expect(shape.elements.filter((name) => !svgElements.has(name))).toEqual([]);
          expect(shape.attributes.filter((name) => name.startsWith('on'))).toEqual([]);
        }
      },
    );

    test('every hostile chart is well-formed XML', async () => {
      const { page } = await show(renderHtml(empty), 'text/html');
      const charts = hostileTexts.flatMap((text) =>
        everyChart.map((each) => renderChart(mapStrings(each, () => text))),
      );
      const broken = await page.evaluate<string[]>(
        `${JSON.stringify([...charts, '<svg><p></svg>'])}.filter((each) =>
          new DOMParser().parseFromString(each, 'image/svg+xml').querySelector('parsererror') !== null)`,
      );
      expect(broken).toEqual(['<svg><p></svg>']);
    });

    test('charts keep their own text sizes, on screen and in print', async () => {
      const { page } = await show(renderHtml(fullReport), 'text/html');
      const sizes =
        "[...new Set([...document.querySelectorAll('svg text')].map((text) => getComputedStyle(text).fontSize))].sort()";
      expect(await page.evaluate<string[]>(sizes)).toEqual(['12px', '13px']);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate<string[]>(sizes)).toEqual(['12px', '13px']);
      await page.emulateMedia({ media: null });
    });

    test('texts of charts are as wide as the glyph table says', async () => {
      const texts = [
        'Andel barn som lever i familjer som har ekonomiskt bistånd',
        'Stöd och service till personer med funktionsnedsättning, ÅÄÖ',
        '1 234,5 mnkr −0,4 % (+24) – ”KF:s årsmål” & 0/7',
        'ILLI ill jf fij WWW @@@ mmm',
      ];
      const { page } = await show(renderHtml(empty), 'text/html');
      const measured = await page.evaluate<number[]>(`(() => {
        const brush = document.createElement('canvas').getContext('2d');
        brush.font = '100px "Liberation Sans", Arial';
        brush.fontKerning = 'none';
        return ${JSON.stringify(texts)}.map((text) => brush.measureText(text).width);
      })()`);
      for (const [index, text] of texts.entries()) {
        expect(Math.abs(textWidth(text, 100) / (measured[index] ?? 0) - 1), text).toBeLessThan(0.005);
      }
    });
  },
);

/** A page that shows one file after the other and tells what each did. */
interface Visitor {
  readonly page: Page;
  readonly visit: (body: string, contentType: string, policy: string) => Promise<readonly string[]>;
}

const newVisitor = async (browser: Browser, options: BrowserContextOptions): Promise<Visitor> => {
  const context = await browser.newContext(options);
  let misdeeds: string[] = [];
  let answer = { body: '', contentType: '', headers: {} };
  await context.exposeFunction('pwned', () => misdeeds.push('script ran'));
  await context.addInitScript(
    "document.addEventListener('securitypolicyviolation', (event) => console.error('violation', event.violatedDirective, event.blockedURI))",
  );
  const page = await context.newPage();
  page.on('console', (message) => misdeeds.push(`console ${message.text()}`));
  page.on('pageerror', (error) => misdeeds.push(`error ${error.message}`));
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill(answer);
    misdeeds.push(`request ${url}`);
    return route.abort();
  });
  return {
    page,
    visit: async (body, contentType, policy) => {
      misdeeds = [];
      answer = { body, contentType, headers: { 'content-security-policy': policy } };
      await page.goto(address);
      return misdeeds;
    },
  };
};

/** What is in a page, each name once. */
interface Shape {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly protocols: readonly string[];
}

const readShape = `(() => {
  const all = [...document.querySelectorAll('*')];
  const once = (names) => [...new Set(names)].sort();
  return {
    elements: once(all.map((each) => each.localName)),
    attributes: once(all.flatMap((each) => each.getAttributeNames())),
    protocols: once([...document.links].map((each) => each.protocol)),
  };
})()`;

const svgElements = new Set([
  'svg',
  'title',
  'desc',
  'style',
  'defs',
  'pattern',
  'rect',
  'line',
  'path',
  'circle',
  'text',
]);
const plainElements: unknown = expect.toSatisfy(
  (names: string[]) =>
    names.every((name) => svgElements.has(name) || htmlElements.has(name)) && names.includes('table'),
  'only elements that the renderer writes',
);
const htmlElements = new Set(
  `html head meta body header main nav h1 h2 h3 h4 h5 h6 p a ul ol li dl dt dd div span strong em br table caption
   colgroup thead tbody tr th td figure figcaption details summary`.split(/\s+/),
);

const java = 'java';
const hasJava = spawnSync(java, ['-version']).status === 0;

describe.skipIf(!hasJava)(
  `in the Nu HTML checker${hasJava ? '' : ' (not tried: Java is not installed here)'}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-html-'));
    const jar = join(require.resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');

    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    test('no file has an error', () => {
      const files = [fullReport, english, empty, ...hostileReports].map((tree, index) => {
        const file = join(folder, `${index}.html`);
        writeFileSync(file, renderHtml(tree));
        return file;
      });
      const broken = join(folder, 'broken.html');
      writeFileSync(broken, '<!doctype html><title>x</title><p><div></p>');
      const { stderr } = spawnSync(java, ['-jar', jar, '--format', 'json', ...files, broken], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      const { messages } = JSON.parse(stderr) as {
        messages: readonly {
          url: string;
          type: string;
          subType?: string;
          message: string;
          extract?: string;
        }[];
      };
      const said = messages.map(({ url, type, message, extract }) => ({ url, type, message, extract }));
      expect(said.some(({ url }) => url.endsWith('broken.html'))).toBe(true);
      expect(said.filter(({ url, type }) => !url.endsWith('broken.html') && type === 'error')).toEqual([]);
    });
  },
);
