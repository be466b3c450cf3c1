import type { Indicator } from '@sdn/goal-model';
import type { IndicatorRow } from '../../from-indicators/indicator-row.ts';

/**
 * The rows of indicators: what the plan says of each, and over it what its row says.
 *
 * @param indicators - the indicators of the plan
 * @param rows - the rows by id
 * @returns one row for each indicator, in the order of the plan
 */
export const joinIndicators = (
  indicators: readonly Indicator[],
  rows: readonly IndicatorRow[] = [],
): readonly IndicatorRow[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return indicators.map(({ id, title, bySex, target, councilTarget, periodicity }) => ({
    id,
    title,
    sexSplit: bySex,
    target,
    councilTarget,
    periodicity,
    ...byId.get(id),
  }));
};
