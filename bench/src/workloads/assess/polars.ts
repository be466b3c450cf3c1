/** Polars over whole numbers, as one lazy query; the result stays in its own columns. */
import type { Observations } from '../../data/observations.ts';
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
import { FORMS, indicatorColumns, observationColumns, RESULT_COLUMNS } from './sql.ts';

const query = (rows: LazyFrame, polars: Polars): LazyFrame => {
  const { col, when } = polars;
  const whole = (value: number | null): Expression => polars.lit(value).cast(polars.Int64);
  const code = (value: number): Expression => polars.lit(value).cast(polars.Int8);
  const bottom = col('denominator').mul(col('down'));
  const top = col('numerator').mul(col('up'));
  const size = whole(2).mul(top.abs()).add(bottom).div(whole(2).mul(bottom));
  const difference = col('distance');
  const exact = top.sub(col('target').mul(bottom));
  const isForm = (form: string): Expression => col('form').eq(whole(FORMS.indexOf(form)));
  const missOf = (distance: Expression, tolerance: Expression): Expression =>
    when(isForm('at-least'))
      .then(whole(0).sub(distance))
      .when(isForm('at-most'))
      .then(distance)
      .otherwise(distance.abs().sub(tolerance));
  return rows
    .withColumns(
      when(
        col('denominator')
          .gt(whole(0))
          .and(col('denominator').gtEq(col('least'))),
      )
        .then(
          when(col('numerator').lt(whole(0)))
            .then(whole(0).sub(size))
            .otherwise(size),
        )
        .otherwise(whole(null))
        .alias('printed'),
    )
    .withColumns(col('forecast').fillNull(col('printed')).sub(col('target')).alias('distance'))
    .withColumns(missOf(difference, col('tolerance')).alias('miss'))
    .withColumns(
      when(difference.isNull())
        .then(code(4))
        .when(col('miss').ltEq(whole(0)))
        .then(code(0))
        .when(col('partly').isNull())
        .then(code(3))
        .when(
          col('miss')
            .mul(whole(1000))
            .ltEq(
              col('partly').mul(when(isForm('within')).then(col('tolerance')).otherwise(col('target').abs())),
            ),
        )
        .then(code(1))
        .otherwise(code(2))
        .alias('status'),
    )
    .select(
      'printed',
      'distance',
      'status',
      when(col('status').lt(code(4)))
        .then(col('status'))
        .when(col('target').isNull())
        .then(code(4))
        .when(col('numerator').isNull().or(col('denominator').isNull()))
        .then(code(5))
        .when(col('denominator').eq(whole(0)))
        .then(code(6))
        .otherwise(code(7))
        .alias('reason'),
      when(col('status').eq(code(4)))
        .then(code(0))
        .when(col('forecast').isNotNull())
        .then(code(1))
        .when(
          col('status')
            .eq(code(0))
            .and(missOf(exact, col('tolerance').mul(bottom)).gt(whole(0))),
        )
        .then(code(3))
        .otherwise(code(2))
        .alias('basis'),
    );
};

export const onThreads =
  (threads?: number): Enter<Observations> =>
  async (data) => {
    const polars = await loadPolars(threads);
    const indicators = wholeFrame(polars, indicatorColumns(data)).lazy();
    const observations = wholeFrame(polars, observationColumns(data)).lazy();
    const assessed = query(observations.join(indicators, { on: 'indicator', how: 'left' }), polars);
    let result: Frame | undefined;
    return {
      work: () => {
        result = assessed.collectSync();
      },
      read: () => readFrame(result as Frame, RESULT_COLUMNS),
    };
  };
