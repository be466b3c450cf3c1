import {
  assessColumns,
  type AssessedColumns,
  columnBases,
  columnReasons,
  columnStatuses,
} from '@sdn/indicator-calc/columns';
import { BASES, REASONS, STATUSES } from '../../data/assess-exactly.ts';
import type { Observations } from '../../data/observations.ts';
import type { Enter } from '../../race/workload.ts';
import { columnIndicators } from '../column-indicators.ts';

/** Codes of one list in terms of another. */
const translate = (
  codes: Uint8Array | undefined,
  from: readonly string[],
  to: readonly string[],
): Uint8Array => {
  const table = from.map((word) => to.indexOf(word));
  return Uint8Array.from(codes ?? [], (code) => table[code] ?? 255);
};

export const enter: Enter<Observations> = (data) => {
  const indicators = columnIndicators(data.indicators);
  const { indicator, numerator, denominator, forecast, target } = data;
  const columns = { indicator, numerator, denominator, forecast, target };
  let result: AssessedColumns | undefined;
  return {
    work: () => {
      result = assessColumns(columns, indicators, { basis: 'forecast-or-outcome' });
    },
    read: () => ({
      printed: result?.printed ?? new Float64Array(),
      distance: result?.distance ?? new Float64Array(),
      status: translate(result?.status, columnStatuses, STATUSES),
      reason: translate(result?.reason, columnReasons, REASONS),
      basis: translate(result?.basis, columnBases, BASES),
    }),
  };
};
