import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where Debian, other Linuxes, macOS and Windows put it. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium of this machine; `CHROMIUM_PATH` names another, or none when it is empty. */
export const findChromium = (): string | undefined =>
  [process.env['CHROMIUM_PATH'] ?? places].flat().find((path) => existsSync(path));

export type Printed =
  { readonly success: true; readonly path: string } | { readonly success: false; readonly reason: string };

/** Prints a page of ours beside itself as a tagged PDF on A4: the page's own print style says how. */
export const printPdf = (html: string, chromium: string | undefined = findChromium()): Printed => {
  if (chromium === undefined)
    return { success: false, reason: 'there is no Chromium here; CHROMIUM_PATH can name one' };
  const path = html.replace(/\.html$/, '.pdf');
  const folder = mkdtempSync(join(dirname(path), '.pdf-'));
  try {
    const partial = join(folder, 'partial.pdf');
    const { status, error } = spawnSync(
      chromium,
      [
        '--headless',
        '--disable-gpu',
        // Chromium refuses to start its sandbox for root, as in containers; the page is ours and runs no script.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        '--export-tagged-pdf',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${partial}`,
        pathToFileURL(html).href,
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    if (status !== 0 || !existsSync(partial))
      return { success: false, reason: `${chromium} printed none (${error?.message ?? `code ${status}`})` };
    renameSync(partial, path);
    return { success: true, path };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};
