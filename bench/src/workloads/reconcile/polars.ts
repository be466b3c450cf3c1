/** Polars over whole numbers, as one lazy query; the result stays in its own columns. */
import {
  AMOUNTS,
  type Budget,
  COLUMNS,
  FORMULAS,
  LEVELS,
  reconciledColumns,
  UNIT,
} from '../../data/budget.ts';
import type { Enter } from '../../race/workload.ts';
import {
  type Expression,
  type Frame,
  type LazyFrame,
  loadPolars,
  type Polars,
  readFrame,
  wholeFrame,
} from '../polars.ts';
import { RESULT_COLUMNS, rowColumns } from './sql.ts';

const query = (budget: LazyFrame, polars: Polars): LazyFrame => {
  const { col, when, concat } = polars;
  const whole = (value: number): Expression => polars.lit(value).cast(polars.Int64);
  const amounts = AMOUNTS.map((_, c) => c);
  const all = COLUMNS.map((_, c) => c);
  const lines = budget.filter(col('a0').isNotNull());
  const levels = Array.from({ length: LEVELS }, (_, level) =>
    lines
      .groupBy([`l${level}`])
      .agg(...amounts.map((c) => col(`a${c}`).sum().alias(`s${c}`)))
      .select(col(`l${level}`).alias('place'), ...amounts.map((c) => col(`s${c}`))),
  );
  const own = lines.select(col('place'), ...amounts.map((c) => col(`a${c}`).alias(`s${c}`)));
  const derive = (letter: string, c: number): Expression =>
    (FORMULAS[c - AMOUNTS.length]?.terms ?? [])
      .map(({ column, factor }) => col(`${letter}${column}`).mul(whole(factor)))
      .reduce((sum, term) => sum.add(term));
  let sums = concat([...levels, own]);
  for (const c of all.slice(AMOUNTS.length)) sums = sums.withColumns(derive('s', c).alias(`s${c}`));
  const rounded = sums.select(
    col('place'),
    ...all.map((c) => {
      const size = whole(2)
        .mul(col(`s${c}`).abs())
        .add(whole(UNIT))
        .div(whole(2 * UNIT));
      return when(col(`s${c}`).lt(whole(0)))
        .then(whole(0).sub(size))
        .otherwise(size)
        .alias(`r${c}`);
    }),
  );
  const collected = budget
    .groupBy(['parent'])
    .agg(
      col('place').count().cast(polars.Int64).alias('parts'),
      ...all.map((c) => col(`p${c}`).sum().alias(`c${c}`)),
    );
  const flag = (condition: Expression, value: number): Expression =>
    when(condition).then(whole(value)).otherwise(whole(0));
  const flags = (c: number): Expression => {
    const off = col(`c${c}`)
      .sub(col(`p${c}`))
      .abs();
    const wrongSum = flag(
      whole(2)
        .mul(off)
        .gt(col('parts').add(whole(1))),
      1,
    );
    const notExact = flag(col(`p${c}`).eq(col(`r${c}`)), -4).add(whole(4));
    const terms = FORMULAS[c - AMOUNTS.length]?.terms;
    if (terms === undefined) return wrongSum.add(notExact).alias(`f${c}`);
    const distance = derive('p', c)
      .sub(col(`p${c}`))
      .abs();
    return wrongSum
      .add(notExact)
      .add(
        flag(
          whole(2)
            .mul(distance)
            .gt(whole(terms.length + 1)),
          2,
        ),
      )
      .alias(`f${c}`);
  };
  return budget
    .join(rounded, { on: 'place', how: 'left' })
    .join(collected, { leftOn: 'place', rightOn: 'parent', how: 'left' })
    .select(col('place'), ...all.map((c) => col(`r${c}`)), ...all.map(flags));
};

export const onThreads =
  (threads?: number): Enter<Budget> =>
  async (budget) => {
    const polars = await loadPolars(threads);
    const reconciled = query(wholeFrame(polars, rowColumns(budget)).lazy(), polars);
    let result: Frame | undefined;
    return {
      work: () => {
        result = reconciled.collectSync();
      },
      read: () => {
        const columns = readFrame(result as Frame, RESULT_COLUMNS);
        const at = (name: string, row: number): number => columns[name]?.[row] ?? NaN;
        return reconciledColumns(
          budget,
          (c, row) => at(`f${c}`, row),
          (c, row) => at(`r${c}`, row),
        );
      },
    };
  };
