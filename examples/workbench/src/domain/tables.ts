import type { BudgetFollowUp } from '@sdn-examples/tertial-report';
import type { Decimal } from '@sdn/budget-adjustments';
import { type Inline, missingValue, numberValue, type Table, table, tableRow } from '@sdn/report-render';
import type { Messages } from '../messages/sv.ts';

const inMillions = (value: Decimal | undefined, signed = false): Inline =>
  value === undefined
    ? missingValue('not-reported')
    : numberValue(value.div(1_000_000), { decimals: 1, signed });

const money = (label: string) => ({ label, kind: 'number' as const });

/** The budget by area with forecast and deviation, where the document follows up. */
export const areaTable = (
  { areas, total }: BudgetFollowUp,
  caption: string,
  t: Messages['budget'],
): Table => {
  const followedUp = areas.some(({ forecast }) => forecast !== undefined);
  return table({
    caption,
    columns: [t.area, money(t.budget), ...(followedUp ? [money(t.forecast), money(t.deviation)] : [])],
    rows: [...areas, ...(total ? [total] : [])].map(({ label, kind, budget, forecast, deviation }) =>
      tableRow(kind === 'heading' ? 'row' : kind, [
        label,
        inMillions(budget),
        ...(followedUp ? [inMillions(forecast), inMillions(deviation, true)] : []),
      ]),
    ),
  });
};

/** The result units with what they carry to next year and what the caps take. */
export const unitTable = ({ resultUnits }: BudgetFollowUp, caption: string, t: Messages['budget']): Table =>
  table({
    caption,
    columns: [t.unit, money(t.opening), money(t.result), money(t.forfeited), money(t.closing), money(t.cap)],
    rows: resultUnits.map(({ label, settlement }) => {
      const { opening, result, forfeited, closing, fundCap } = settlement;
      return tableRow('row', [
        label,
        inMillions(opening),
        inMillions(result),
        inMillions(forfeited.yearlyCap.plus(forfeited.fundCap)),
        inMillions(closing),
        inMillions(fundCap),
      ]);
    }),
  });
