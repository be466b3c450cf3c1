import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium, runChromium } from './chromium.ts';

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
    const run = runChromium(chromium, folder, [
      '--no-pdf-header-footer',
      '--export-tagged-pdf',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${partial}`,
      pathToFileURL(html).href,
    ]);
    if (!run.success || !existsSync(partial))
      return {
        success: false,
        reason: `${chromium} printed none (${run.success ? 'no file' : run.reason})`,
      };
    renameSync(partial, path);
    return { success: true, path };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};
