import { toInlines } from '../internal/to-inlines.ts';
import type { Inline, InlineContent } from './inline.ts';
import type { ReportStatus } from './status-mark.ts';

/**
 * A figure that a reader should see first (nyckeltal).
 *
 * @category Tree
 */
export interface KeyFigure {
  /** What the figure is. */
  readonly label: string;
  /** The figure. */
  readonly value: readonly Inline[];
  /** A line below it: base, comparison, period. */
  readonly note?: string | undefined;
  /** Verdict shown beside it. */
  readonly status?: ReportStatus | undefined;
}

/**
 * A figure as {@link keyFigures} accepts it.
 *
 * @category Tree
 */
export interface KeyFigureInput {
  /** What the figure is. */
  readonly label: string;
  /** The figure. */
  readonly value: InlineContent;
  /** A line below it: base, comparison, period. */
  readonly note?: string | undefined;
  /** Verdict shown beside it. */
  readonly status?: ReportStatus | undefined;
}

/**
 * Key figures (nyckeltal) side by side.
 *
 * @category Tree
 */
export interface KeyFigures {
  /** Node type. */
  readonly type: 'key-figures';
  /** The figures in order. */
  readonly items: readonly KeyFigure[];
}

/**
 * Builds a row of key figures (nyckeltal).
 *
 * @param items - the figures in order
 * @returns the node
 *
 * @example
 * ```ts
 * import { keyFigures, numberValue } from '@sdn/report-render';
 *
 * const figures = keyFigures([{ label: 'Budgetföljsamhet', value: numberValue('97.6', { unit: '%' }) }]);
 * figures.items[0]?.label; // => 'Budgetföljsamhet'
 * ```
 *
 * @category Constructors
 */
export const keyFigures = (items: readonly KeyFigureInput[]): KeyFigures => ({
  type: 'key-figures',
  items: items.map((item) => ({ ...item, value: toInlines(item.value) })),
});
