import type { BuildReportOptions } from '../../documents/document-options.ts';
import type { Block } from '../../tree/block.ts';

/**
 * A chart where the document has charts and there is something to draw.
 *
 * @param options - whether the document has charts
 * @param build - builds the chart
 * @returns one block or none
 */
export const drawn = (
  { charts = false }: BuildReportOptions,
  build: () => Block | undefined,
): readonly Block[] => {
  const chart = charts ? build() : undefined;
  return chart === undefined ? [] : [chart];
};
