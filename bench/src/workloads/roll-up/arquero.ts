/** arquero over the same whole numbers, which it holds in doubles: sums beyond 2^53 are no longer exact. */
import { INDICATORS } from '../../data/indicators.ts';
import { SEXES } from '../../data/observations.ts';
import {
  BOARD_GROUPS,
  CITY_GROUPS,
  groupColumns,
  type PrintedObservations,
} from '../../data/roll-up-exactly.ts';
import { peer } from '../../peer.ts';
import type { Enter } from '../../race/workload.ts';
import type { Arquero, Table } from '../arquero.ts';
import { indicatorColumns } from '../assess/sql.ts';
import { RESULT_COLUMNS, rollUpColumns } from './sql.ts';

const IN_CITY = `(d.period * ${SEXES} + d.sex) * ${INDICATORS} + d.indicator`;

export const enter: Enter<PrintedObservations> = async (data) => {
  const aq = await peer<Arquero>('arquero');
  const observations = aq.table(rollUpColumns(data));
  const indicators = aq.table(indicatorColumns(data));
  let result: Table | undefined;
  return {
    work: () => {
      const boards = observations
        .derive({
          place: `d => d.board * ${CITY_GROUPS} + ${IN_CITY}`,
          none: 'd => is_nan(d.numerator) || is_nan(d.denominator) ? 1 : 0',
          zero: 'd => d.denominator == 0 && !is_nan(d.numerator) ? 1 : 0',
        })
        .derive({
          top: 'd => d.none + d.zero > 0 ? 0 : d.numerator',
          bottom: 'd => d.none + d.zero > 0 ? 0 : d.denominator',
        })
        .groupby('place', 'period', 'sex', 'indicator')
        .rollup({
          rows: aq.op.count(),
          missing: aq.op.sum('none'),
          notApplicable: aq.op.sum('zero'),
          numerator: aq.op.sum('top'),
          denominator: aq.op.sum('bottom'),
          lowest: aq.op.min('printed'),
          highest: aq.op.max('printed'),
        });
      const city = boards.groupby('period', 'sex', 'indicator').rollup({
        rows: aq.op.sum('rows'),
        missing: aq.op.sum('missing'),
        notApplicable: aq.op.sum('notApplicable'),
        numerator: aq.op.sum('numerator'),
        denominator: aq.op.sum('denominator'),
        lowest: aq.op.min('lowest'),
        highest: aq.op.max('highest'),
      });
      result = boards
        .ungroup()
        .concat(city.ungroup().derive({ place: `d => ${BOARD_GROUPS} + ${IN_CITY}` }))
        .join_left(indicators, 'indicator')
        .derive({
          size: 'd => floor((2 * abs(d.numerator) * d.up + d.denominator * d.down) / (2 * d.denominator * d.down))',
        })
        .derive({ value: 'd => d.denominator > 0 ? (d.numerator < 0 ? -d.size : d.size) : NaN' });
    },
    read: () =>
      groupColumns(
        Array.from(result?.objects() ?? [], (row) => {
          const at = (name: string): number => Number(row[name] ?? NaN);
          return Object.fromEntries(RESULT_COLUMNS.map((name) => [name, at(name)])) as Record<
            (typeof RESULT_COLUMNS)[number],
            number
          >;
        }),
      ),
  };
};
