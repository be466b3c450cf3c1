import { unitClash } from './internal/units.ts';
import type { NoQuantity, Quantity } from './quantity.ts';
import type { Target } from './target.ts';

/**
 * What stands beside a number without a unit.
 *
 * @category Values and targets
 */
export interface UnitContext {
  /** The other cells of the row: values and targets. */
  readonly siblings: readonly (Quantity | NoQuantity | Target)[];
  /** Title of the indicator: "Andel …" speaks of per cent. */
  readonly title?: string | undefined;
}

/**
 * A suggested unit with its ground; nothing is applied until `applyUnit` is called.
 *
 * @category Values and targets
 */
export interface UnitSuggestion {
  /** The unit. */
  readonly unit: string;
  /** Every printed unit of the row is this one, or the title says that the indicator is a share. */
  readonly reason: 'sibling-cell' | 'title';
  /** The printed text that led to it. */
  readonly from: string;
}

/**
 * Suggests a unit (enhet) for a number that was printed without one, from the other cells of its row or the title.
 *
 * Printed rows mix forms: `16` beside `16 st`, `75` beside `75 %`. Sibling cells come first and must agree; a title that begins with
 * "Andel" is the second ground. The result is a guess with its reason: show it, and apply it with {@link applyUnit}.
 *
 * @param cell - the value or target without a unit
 * @param context - the other cells of the row, and the title
 * @returns the suggestion; undefined when the cell has a unit or no number, or when nothing tells
 *
 * @example
 * ```ts
 * import { parseQuantity, parseTarget, suggestUnit } from '@sdn/indicator-calc';
 *
 * suggestUnit(parseQuantity('75'), { siblings: [parseTarget('75 %')] });
 * // => { unit: '%', reason: 'sibling-cell', from: '75 %' }
 * suggestUnit(parseQuantity('16'), { siblings: [parseTarget('15 barn/avd.'), parseTarget('16 st')] }); // => undefined
 * ```
 *
 * @category Values and targets
 */
export const suggestUnit = (
  cell: Quantity | NoQuantity | Target,
  context: UnitContext,
): UnitSuggestion | undefined => {
  if (!('unit' in cell) || cell.unit !== '') return undefined;
  const units = context.siblings.flatMap((sibling) =>
    'unit' in sibling && sibling.unit !== ''
      ? [{ unit: sibling.unit, from: sibling.raw ?? sibling.unit }]
      : [],
  );
  const [first] = units;
  if (first !== undefined) {
    const agree = units.every(({ unit }) => unitClash(unit, first.unit) === undefined);
    return agree ? { unit: first.unit, reason: 'sibling-cell', from: first.from } : undefined;
  }
  const share = /^andel(?:en)?(?!\p{L})/iu.exec(context.title ?? '');
  return share === null ? undefined : { unit: '%', reason: 'title', from: share[0] };
};
