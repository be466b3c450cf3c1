import type { ColumnTerm } from '../budget-columns.ts';
import type { Figures } from './checks.ts';

/**
 * Works out a derived column.
 *
 * @param terms - what it consists of
 * @param figuresOf - figures of a column
 * @param out - where the derived figures are put
 * @param size - how many figures
 */
export const combineTerms = (
  terms: readonly ColumnTerm[],
  figuresOf: (column: number) => Figures,
  out: Float64Array,
  size: number,
): void => {
  const [first, second] = terms;
  let done = 0;
  if (first === undefined || second === undefined) out.fill(0);
  else {
    // Most formulas have two terms: one pass, without reading back what was written. Adding 0 makes 0 of −0.
    const { values: a, start: startA } = figuresOf(first.column);
    const { values: b, start: startB } = figuresOf(second.column);
    const [factorA, factorB] = [first.factor, second.factor];
    for (let k = 0; k < size; k++)
      out[k] = factorA * (a[startA + k] as number) + factorB * (b[startB + k] as number) + 0;
    done = 2;
  }
  for (const { column, factor } of terms.slice(done)) {
    const { values, start } = figuresOf(column);
    for (let k = 0; k < size; k++) out[k] = (out[k] as number) + factor * (values[start + k] as number);
  }
};
