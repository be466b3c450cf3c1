/** Polars over whole numbers of 64 bits, as one lazy query; the result stays in its own columns. */
import { INDICATORS } from '../../data/indicators.ts';
import { SEXES } from '../../data/observations.ts';
import {
  BOARD_GROUPS,
  CITY_GROUPS,
  groupColumns,
  type PrintedObservations,
} from '../../data/roll-up-exactly.ts';
import type { Enter } from '../../race/workload.ts';
import { indicatorColumns } from '../assess/sql.ts';
import {
  type Expression,
  type Frame,
  type LazyFrame,
  loadPolars,
  type Polars,
  readFrameRows,
  wholeFrame,
} from '../polars.ts';
import { RESULT_COLUMNS, rollUpColumns } from './sql.ts';

const SUMS = ['rows', 'missing', 'notApplicable', 'numerator', 'denominator'];
const KEYS = ['period', 'sex', 'indicator'];

const query = (observations: LazyFrame, indicators: LazyFrame, polars: Polars): LazyFrame => {
  const { col, when, concat } = polars;
  const whole = (value: number | null): Expression => polars.lit(value).cast(polars.Int64);
  const flag = (condition: Expression): Expression => condition.cast(polars.Int64).sum();
  const reported = col('numerator').isNotNull().and(col('denominator').isNotNull());
  const counts = reported.and(col('denominator').gt(whole(0)));
  const ifCounts = (name: string): Expression => when(counts).then(col(name)).otherwise(whole(null)).sum();
  const boards = observations
    .groupBy(['board', ...KEYS])
    .agg(
      col('board').count().cast(polars.Int64).alias('rows'),
      flag(col('numerator').isNull().or(col('denominator').isNull())).alias('missing'),
      flag(reported.and(col('denominator').eq(whole(0)))).alias('notApplicable'),
      ifCounts('numerator').alias('numerator'),
      ifCounts('denominator').alias('denominator'),
      col('printed').min().alias('lowest'),
      col('printed').max().alias('highest'),
    );
  const city = boards
    .groupBy(KEYS)
    .agg(
      ...SUMS.map((name) => col(name).sum().alias(name)),
      col('lowest').min().alias('lowest'),
      col('highest').max().alias('highest'),
    );
  const inCity = col('period').mul(whole(SEXES)).add(col('sex')).mul(whole(INDICATORS)).add(col('indicator'));
  const columns = [...KEYS, ...SUMS, 'lowest', 'highest'];
  const together = concat([
    boards.select(col('board').mul(whole(CITY_GROUPS)).add(inCity).alias('place'), ...columns),
    city.select(whole(BOARD_GROUPS).add(inCity).alias('place'), ...columns),
  ]);
  const bottom = col('denominator').mul(col('down'));
  const size = whole(2).mul(col('numerator').abs()).mul(col('up')).add(bottom).div(whole(2).mul(bottom));
  return together
    .join(indicators, { on: 'indicator', how: 'left' })
    .withColumns(
      when(bottom.gt(whole(0)))
        .then(
          when(col('numerator').lt(whole(0)))
            .then(whole(0).sub(size))
            .otherwise(size),
        )
        .otherwise(whole(null))
        .alias('value'),
    )
    .select(...RESULT_COLUMNS);
};

export const onThreads =
  (threads?: number): Enter<PrintedObservations> =>
  async (data) => {
    const polars = await loadPolars(threads);
    const observations = wholeFrame(polars, rollUpColumns(data)).lazy();
    const indicators = wholeFrame(polars, indicatorColumns(data)).lazy();
    const rolledUp = query(observations, indicators, polars);
    let result: Frame | undefined;
    return {
      work: () => {
        result = rolledUp.collectSync();
      },
      read: () => groupColumns(readFrameRows(result as Frame, RESULT_COLUMNS)),
    };
  };
