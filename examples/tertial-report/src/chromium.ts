import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

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

/** What a run of Chromium printed, or why there was none. */
export type ChromiumRun =
  { readonly success: true; readonly stdout: string } | { readonly success: false; readonly reason: string };

/** Opens a page of ours without a window; the profile lies in a folder that the caller removes. */
export const runChromium = (chromium: string, folder: string, args: readonly string[]): ChromiumRun => {
  const { status, error, stdout } = spawnSync(
    chromium,
    [
      '--headless',
      '--disable-gpu',
      // Chromium refuses to start its sandbox for root, as in containers; the pages are ours.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      ...args,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000, maxBuffer: 256_000_000 },
  );
  return status === 0
    ? { success: true, stdout }
    : { success: false, reason: error?.message ?? `code ${status}` };
};
