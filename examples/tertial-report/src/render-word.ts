import type { Report } from '@sdn/report-render';
import { renderDocx } from '@sdn/report-render/docx';
import { drawPictures } from './draw-pictures.ts';

/**
 * The Word file with its charts as pictures where a Chromium is found, else with their descriptions and data alone.
 *
 * The first rendering tells which drawings there are, so that one start of the browser is enough for all.
 */
export const renderWord = async (report: Report): Promise<Uint8Array> => {
  const drawings: string[] = [];
  const plain = await renderDocx(report, {
    rasterize: (svg) => {
      drawings.push(svg);
      return new Uint8Array();
    },
  });
  if (drawings.length === 0) return plain;
  const pictures = drawPictures(drawings);
  return pictures === undefined
    ? renderDocx(report)
    : renderDocx(report, { rasterize: (svg) => pictures.get(svg) ?? new Uint8Array() });
};
