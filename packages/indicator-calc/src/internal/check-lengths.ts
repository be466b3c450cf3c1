import { IndicatorCalcError } from '../errors.ts';

/** Refuses columns of different lengths. */
export const checkLengths = (
  rows: number,
  columns: Readonly<Record<string, { readonly length: number } | undefined>>,
): void => {
  for (const [name, column] of Object.entries(columns)) {
    if (column === undefined || column.length === rows) continue;
    throw new IndicatorCalcError(
      'column-length-mismatch',
      `column ${name} has ${column.length} rows and indicator has ${rows}; expected as many. Fill gaps with NaN.`,
      { column: name, length: column.length, rows },
    );
  }
};
