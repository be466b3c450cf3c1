import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Where the built page is. */
export const dist: string = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist');

const address = 'http://workbench.test/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A visit to the built page, and everything that it did but should not have. */
export interface Visit {
  readonly page: Page;
  /** Requests beyond the page's own files, violations of its policy, and errors. */
  readonly misdeeds: readonly string[];
}

/** Opens the built page as a static web server would give it; whatever else it asks for is refused and written down. */
export const visitPage = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'sv-SE', ...options });
  const misdeeds: string[] = [];
  await context.addInitScript(
    "document.addEventListener('securitypolicyviolation', (event) => console.error('violation', event.violatedDirective, event.blockedURI))",
  );
  const page = await context.newPage();
  page.on('console', (message) => misdeeds.push(`console ${message.text()}`));
  page.on('pageerror', (error) => misdeeds.push(`error ${error.message}`));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    const path = url.startsWith(address) ? url.slice(address.length).split(/[?#]/)[0] : undefined;
    const file = path === undefined ? '' : join(dist, path === '' ? 'index.html' : path);
    const contentType = types[extname(file)];
    if (contentType !== undefined && existsSync(file))
      return route.fulfill({ body: readFileSync(file), contentType });
    misdeeds.push(`request ${url}`);
    return route.abort();
  });
  await page.goto(address);
  return { page, misdeeds };
};

/** Lets go of a file over the page, as a reader would from the desktop. */
export const dropFile = async (page: Page, name: string, content: string | Uint8Array): Promise<void> => {
  const bytes = Buffer.from(content).toString('base64');
  const transfer = await page.evaluateHandle(
    ([file, data]) => {
      const held = new DataTransfer();
      const raw = Uint8Array.from(atob(data ?? ''), (letter) => letter.charCodeAt(0));
      held.items.add(new File([raw], file ?? ''));
      return held;
    },
    [name, bytes],
  );
  await page.dispatchEvent('#page', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('#page', 'drop', { dataTransfer: transfer });
};
