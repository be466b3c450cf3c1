import type { ColumnIndicator } from '@sdn/indicator-calc/columns';
import type { BenchIndicator } from '../data/indicators.ts';

/** The indicators as the bulk functions take them. */
export const columnIndicators = (indicators: readonly BenchIndicator[]): readonly ColumnIndicator[] =>
  indicators.map(({ partlyTenths, ...indicator }) => ({
    ...indicator,
    partly: partlyTenths === undefined ? undefined : [{ rule: 'within-percent', percent: partlyTenths / 10 }],
  }));
