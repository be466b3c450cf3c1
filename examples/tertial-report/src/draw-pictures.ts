import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium, runChromium } from './chromium.ts';

/** Draws every image of the page twice as large as it is, for sharp print, and leaves nothing but the PNG files. */
const script = `onload = () => {
  document.body.textContent = Array.from(document.images, (image) => {
    const canvas = document.createElement('canvas');
    canvas.width = 2 * image.naturalWidth;
    canvas.height = 2 * image.naturalHeight;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL();
  }).join(' ');
};`;

const page = (drawings: readonly string[]): string => {
  const images = drawings.map(
    (svg) => `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
  );
  return `<!doctype html><meta charset="utf-8"><script>${script}</script><body>${images.join('')}`;
};

/** Drawings as PNG, all in one run of a Chromium; undefined where there is none or it does not draw them all. */
export const drawPictures = (
  drawings: readonly string[],
  chromium: string | undefined = findChromium(),
): ReadonlyMap<string, Uint8Array> | undefined => {
  if (chromium === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, page(drawings));
    const run = runChromium(chromium, folder, ['--dump-dom', pathToFileURL(file).href]);
    const found = run.success ? [...run.stdout.matchAll(/data:image\/png;base64,([\w+/=]+)/g)] : [];
    const pictures = found.map(([, picture = '']) => new Uint8Array(Buffer.from(picture, 'base64')));
    if (pictures.length !== drawings.length) return undefined;
    return new Map(drawings.flatMap((svg, at) => pictures.slice(at, at + 1).map((each) => [svg, each])));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};
