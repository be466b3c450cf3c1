import { chart, paragraph, report } from '@sdn/report-render';
import { renderChart } from '@sdn/report-render/charts';
import { renderDocx } from '@sdn/report-render/docx';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findChromium } from './chromium.ts';
import { drawPictures } from './draw-pictures.ts';
import { renderWord } from './render-word.ts';

const chromium = findChromium();
const goals = (title: string, met: number) =>
  ({
    kind: 'goal-status',
    title,
    items: Array.from({ length: met }, () => ({ label: 'å', counts: { met } })),
  }) as const;
const tree = report({ title: 'Plan' }, [chart(goals('Ett', 1)), paragraph('och'), chart(goals('Två', 2))]);

/** Width and height in the head of a PNG file; nothing when it is none. */
const sizeOf = (png: Uint8Array | undefined): readonly number[] => {
  const bytes = Buffer.from(png ?? []);
  return bytes.subarray(1, 4).toString('latin1') === 'PNG'
    ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    : [];
};

/** Names of files stand uncompressed in a ZIP. */
const picturesIn = (docx: Uint8Array): readonly string[] => [
  ...new Set(
    Buffer.from(docx)
      .toString('latin1')
      .match(/word\/media\/image\d\.(?:svg|png)/g),
  ),
];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.skipIf(chromium === undefined)(
  `drawn by ${chromium ?? 'Chromium (not tried: it is not installed here)'}`,
  () => {
    test('every drawing is a PNG twice as large', () => {
      const drawings = [renderChart(goals('Ett', 1)), renderChart(goals('Två', 3), { width: 400 })];
      const pictures = drawPictures(drawings, chromium);
      for (const svg of drawings) {
        const size = (/ width="(\d+)" height="(\d+)"/.exec(svg) ?? [])
          .slice(1)
          .map((each) => 2 * Number(each));
        expect(size).toHaveLength(2);
        expect(sizeOf(pictures?.get(svg))).toEqual(size);
      }
    });

    test('the Word file holds a picture of each chart', async () => {
      const names = ['image1.svg', 'image1.png', 'image2.svg', 'image2.png'];
      expect(picturesIn(await renderWord(tree))).toEqual(names.map((name) => `word/media/${name}`));
    });
  },
);

describe('without pictures the Word file is as ever', () => {
  test.each([
    ['no Chromium', '', tree],
    ['a program that is none', process.execPath, tree],
    ['a report without charts', chromium ?? '', report({ title: 'Plan' }, [paragraph('och')])],
  ])('%s', async (_, path, given) => {
    vi.stubEnv('CHROMIUM_PATH', path);
    expect(await renderWord(given)).toEqual(await renderDocx(given));
  });
});
