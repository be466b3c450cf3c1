/**
 * Walks the built documentation site as a reader does. Every link between its pages must lead to a page and a place that
 * exist; in Chromium, on a wide screen and on a phone, no page may ask for anything outside, scroll sideways, or break a
 * rule of WCAG 2.1 A or AA, and the search must lead somewhere. Without Chromium the second half is reported as not tried.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fromHtml } from 'hast-util-from-html';

const site = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'api');
if (!existsSync(site)) {
  console.error('There is no site in docs/api. Build it first: npm run docs');
  process.exit(2);
}
const problems = [];

/** Elements of a page in document order. */
const elementsOf = (node) =>
  (node.children ?? []).flatMap((child) =>
    child.type === 'element' ? [child, ...elementsOf(child)] : elementsOf(child),
  );

/** What a page links to, and the places in it that can be linked to. */
const readPage = (path) => {
  const elements = elementsOf(fromHtml(readFileSync(path, 'utf8')));
  return {
    links: elements.flatMap(({ properties }) => [properties.href, properties.src].filter(Boolean)),
    places: new Set(elements.map(({ properties }) => properties.id).filter(Boolean)),
  };
};

const pages = new Map(
  readdirSync(site, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .map((name) => [join(site, name), readPage(join(site, name))]),
);

/** Says why a link leads nowhere; undefined when it leads somewhere or outside. */
const whyDead = (from, link) => {
  if (/^(https?|mailto):/.test(link)) return undefined;
  const [path, place] = link.split('#').map(decodeURIComponent);
  const target = path === '' ? from : resolve(dirname(from), path);
  if (!existsSync(target)) return 'no such file';
  const known = pages.get(target);
  return place && known && !known.places.has(place) ? 'no such place in the page' : undefined;
};

let links = 0;
for (const [path, page] of pages)
  for (const link of page.links) {
    links += 1;
    const why = whyDead(path, link);
    if (why !== undefined) problems.push(`${relative(site, path)} links to ${link}: ${why}`);
  }
console.log(`${pages.size} pages, ${links} links`);

const samples = [
  'index.html',
  'documents/Guides.html',
  'documents/Check_a_plan_before_it_is_published.html',
  'documents/Benchmarks.html',
  'modules/_sdn_period-calendar.index.html',
  'functions/_sdn_period-calendar.index.parsePeriod.html',
  'interfaces/_sdn_budget-adjustments.index.ResultUnitYear.html',
];
const screens = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
const require = createRequire(import.meta.url);

const look = async (browser, name, viewport) => {
  const page = await browser.newPage({ viewport });
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) problems.push(`${name} asks for ${request.url()}`);
  });
  page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
  await page.goto(pathToFileURL(join(site, name)).href);
  await page.locator('#tsd-nav-container a').first().waitFor({ state: 'attached' });
  return page;
};

/** Opens every page of the sample on one screen. */
const checkScreen = async (browser, screen) => {
  for (const name of samples) {
    const page = await look(browser, name, screens[screen]);
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    const { violations, sideways } = await page.evaluate(async (rules) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return {
        ...(await globalThis.axe.run(document, { runOnly: rules })),
        sideways: scrollWidth - clientWidth,
      };
    }, wcag);
    if (sideways > 0) problems.push(`${name} on a ${screen} screen scrolls sideways by ${sideways} px`);
    for (const { id, nodes } of violations)
      problems.push(
        `${name} on a ${screen} screen: ${id} at ${nodes.map(({ target }) => target).join(', ')}`,
      );
    await page.close();
  }
};

/** The navigation is built in the browser, so its links are read there. */
const checkNavigation = async (browser) => {
  const page = await look(browser, 'index.html', screens.wide);
  const targets = await page
    .locator('#tsd-nav-container a')
    .evaluateAll((all) => all.map(({ href }) => href));
  for (const target of targets)
    if (!existsSync(fileURLToPath(target))) problems.push(`The navigation leads to ${target}: no such file`);
  await page.close();
  return targets.length;
};

const checkSearch = async (browser) => {
  const page = await look(browser, 'index.html', screens.wide);
  await page.locator('#tsd-search-trigger').click();
  await page.keyboard.type('settleResultUnit');
  await page.locator('#tsd-search-results li').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/settleResultUnit/);
  const heading = await page.locator('h1').innerText();
  if (!heading.includes('settleResultUnit')) problems.push(`The search opened "${heading}"`);
  await page.close();
};

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (chromium === undefined) console.log('Chromium is not installed here: not tried in a browser');
else {
  const { chromium: launcher } = await import('playwright-core');
  const browser = await launcher.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const screen of Object.keys(screens)) await checkScreen(browser, screen);
    const entries = await checkNavigation(browser);
    await checkSearch(browser);
    console.log(
      `${samples.length} pages on ${Object.keys(screens).length} screens, ${entries} entries of the navigation, search`,
    );
  } finally {
    await browser.close();
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
