import type { Columns } from './workload.ts';

/** How many rows differ from the exact answer in any column, and how many in each. */
export interface Wrong {
  readonly rows: number;
  readonly byColumn: Readonly<Record<string, number>>;
}

/** Compares row by row; NaN equals NaN, and a column that is missing or too short is wrong in every row. */
export const countWrong = (got: Columns, exact: Columns): Wrong => {
  const byColumn: Record<string, number> = {};
  const wrong = new Uint8Array(Object.values(exact)[0]?.length ?? 0);
  for (const [name, column] of Object.entries(exact)) {
    const other = got[name];
    let count = 0;
    for (let row = 0; row < column.length; row++) {
      if (Object.is(other?.[row], column[row]) || other?.[row] === column[row]) continue;
      wrong[row] = 1;
      count++;
    }
    byColumn[name] = count;
  }
  return { rows: wrong.reduce((sum, one) => sum + one, 0), byColumn };
};
