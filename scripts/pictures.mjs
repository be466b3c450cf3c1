/**
 * Takes the pictures of the README from what the demo writes: the summary of the page, its kinds of charts, and a page of the
 * Word document as LibreOffice sets it. Needs Chromium; without LibreOffice and poppler that picture stays as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'docs', 'pictures');
const limit = 150_000;
const browserPath = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(existsSync);
if (browserPath === undefined) throw new Error('Chromium is not installed here; CHROMIUM_PATH can name one.');

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));

/** Runs a command in the folder of the demo's files; false where it is missing. */
const run = (command, ...args) => {
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (error?.code === 'ENOENT') return false;
  if (status !== 0) throw new Error(`${command} ended with code ${status}`);
  return true;
};
const written = (ending) => readdirSync(folder).find((name) => name.endsWith(ending));

/** The page from its key figures on, and one chart of each kind in it. */
const photographPage = async () => {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 620 }, colorScheme: 'light' });
    await page.goto(pathToFileURL(join(folder, written('.html'))).href);
    await page.evaluate(`document.querySelector('.figures').previousElementSibling.scrollIntoView()`);
    await page.screenshot({ path: join(target, 'report.png') });
    await page.setViewportSize({ width: 700, height: 900 });
    await page.evaluate(`{
      const kinds = new Map();
      for (const figure of document.querySelectorAll('figure:has(svg)')) {
        const kind = figure.querySelector('figcaption').textContent.split(',')[0];
        if (!kinds.has(kind)) kinds.set(kind, figure);
      }
      for (const summary of document.querySelectorAll('figure details')) summary.remove();
      document.querySelector('main').replaceChildren(...kinds.values());
    }`);
    await page.locator('main').screenshot({ path: join(target, 'charts.png') });
  } finally {
    await browser.close();
  }
};

/** The first page of the Word document that has a table with targets. */
const photographWord = () => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const converted =
    run('soffice', profile, '--headless', '--convert-to', 'pdf', written('.docx')) &&
    run('pdftotext', '-layout', written('.pdf'), 'word.txt');
  if (!converted) {
    console.log(
      'LibreOffice or poppler is not installed here: the picture of the Word document stays as it is.',
    );
    return;
  }
  const pages = readFileSync(join(folder, 'word.txt'), 'utf8').split('\f');
  const number = String(pages.findIndex((page) => page.includes('Årsmål')) + 1);
  const size = ['-scale-to-x', '660', '-scale-to-y', '-1'];
  run(
    'pdftoppm',
    '-png',
    '-singlefile',
    '-f',
    number,
    '-l',
    number,
    ...size,
    written('.pdf'),
    join(target, 'word'),
  );
};

try {
  mkdirSync(target, { recursive: true });
  process.env.CHROMIUM_PATH = '';
  run(
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    join(root, 'examples/tertial-report/src/main.ts'),
    '--out',
    folder,
  );
  await photographPage();
  photographWord();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const name of readdirSync(target)) {
  const { size } = statSync(join(target, name));
  console.log(`docs/pictures/${name}  ${Math.round(size / 1000)} kB`);
  if (size > limit) throw new Error(`docs/pictures/${name} has ${size} bytes; the limit is ${limit}.`);
}
