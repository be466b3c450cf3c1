import { type ColumnRollUp, rollUpColumns } from '@sdn/indicator-calc/columns';
import { BOARDS, PERIODS, SEXES } from '../../data/observations.ts';
import { FIELDS, type PrintedObservations } from '../../data/roll-up-exactly.ts';
import type { Enter } from '../../race/workload.ts';
import { columnIndicators } from '../column-indicators.ts';

export const enter: Enter<PrintedObservations> = (data) => {
  const indicators = columnIndicators(data.indicators);
  const { indicator, numerator, denominator, printed } = data;
  const by = [
    { codes: data.board, size: BOARDS },
    { codes: data.period, size: PERIODS },
    { codes: data.sex, size: SEXES },
  ];
  let result: ColumnRollUp | undefined;
  return {
    work: () => {
      result = rollUpColumns({ indicator, numerator, denominator, printed }, indicators, { by });
    },
    read: () =>
      Object.fromEntries(
        FIELDS.map((name) => [
          name,
          Float64Array.from([...(result?.groups[name] ?? []), ...(result?.total[name] ?? [])]),
        ]),
      ),
  };
};
