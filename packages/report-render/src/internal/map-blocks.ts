import { ReportRenderError } from '../errors.ts';
import type { RenderOptions } from '../render-options.ts';
import type { Block } from '../tree/block.ts';

/**
 * Renders the body block by block, telling how far it is and stopping when the caller asks.
 *
 * @param blocks - the body
 * @param options - progress and cancellation
 * @param renderBlock - renders one block
 * @returns one result per block
 */
export const mapBlocks = <Result>(
  blocks: readonly Block[],
  options: RenderOptions,
  renderBlock: (block: Block) => Result,
): Result[] =>
  blocks.map((block, index) => {
    if (options.signal?.aborted === true) throw aborted(index, blocks.length, options.signal.reason);
    const result = renderBlock(block);
    options.onProgress?.({ done: index + 1, total: blocks.length });
    return result;
  });

const aborted = (done: number, total: number, reason: unknown): ReportRenderError => {
  const error = new ReportRenderError(
    'render-aborted',
    `Rendering was cancelled by the signal after ${done} of ${total} blocks. Nothing was written; render again when the report is wanted.`,
    { done, total },
  );
  error.cause = reason;
  return error;
};
