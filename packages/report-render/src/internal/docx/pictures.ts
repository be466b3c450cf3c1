import { renderChart } from '../../render-chart.ts';
import type { Block } from '../../tree/block.ts';
import type { ChartNode } from '../../tree/chart-node.ts';
import type { DocxContext, DocxPicture } from './context.ts';

/** Width of the text of a page in px, less the margin that a drawing adds. */
const width = 630;

/**
 * Turns a drawing into PNG bytes of the given size in px, or a multiple of it.
 *
 * @category DOCX
 */
export type Rasterize = (
  svg: string,
  size: {
    /** Width in px. */
    readonly width: number;
    /** Height in px. */
    readonly height: number;
  },
) => Uint8Array | Promise<Uint8Array>;

/**
 * Draws every chart of the body before rendering, since only the caller's rasterizer needs to wait.
 *
 * @param body - the report's body
 * @param context - language and texts
 * @param rasterize - the caller's rasterizer
 * @returns the pictures by chart; none without a rasterizer
 */
export const picturesOf = async (
  body: readonly Block[],
  { language, messages }: Pick<DocxContext, 'language' | 'messages'>,
  rasterize: Rasterize | undefined,
): Promise<ReadonlyMap<ChartNode, DocxPicture>> => {
  const pictures = new Map<ChartNode, DocxPicture>();
  if (rasterize === undefined) return pictures;
  for (const node of body) {
    if (node.type !== 'chart') continue;
    const svg = renderChart(node.chart, { language, messages, width });
    const [, across = width, down = width] = (/ width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
    const size = { width: across, height: down };
    pictures.set(node, { id: pictures.size + 1, svg, png: await rasterize(svg, size), ...size });
  }
  return pictures;
};
