import type { ColumnTerm } from '../budget-columns.ts';

/**
 * Works out a derived column.
 *
 * @param terms - what it consists of
 * @param columns - figures of the columns
 * @param size - how many figures
 * @param out - where the derived figures are put
 */
export const combineTerms = (
  terms: readonly ColumnTerm[],
  columns: readonly Float64Array[],
  size: number,
  out: Float64Array,
): void => {
  const [first, second] = terms;
  let done = 0;
  if (first === undefined || second === undefined) out.fill(0);
  else {
    // Most formulas have two terms: one pass, without reading back what was written.
    const a = columns[first.column] as Float64Array;
    const b = columns[second.column] as Float64Array;
    for (let k = 0; k < size; k++)
      out[k] = first.factor * (a[k] as number) + second.factor * (b[k] as number);
    done = 2;
  }
  for (const { column, factor } of terms.slice(done)) {
    const term = columns[column] as Float64Array;
    for (let k = 0; k < size; k++) out[k] = (out[k] as number) + factor * (term[k] as number);
  }
};
