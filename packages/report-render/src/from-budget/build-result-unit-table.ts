import type { ResultUnitSettlement } from '@sdn/budget-adjustments';
import { amountCell } from '../internal/documents/money.ts';
import { fillText } from '../internal/fill-text.ts';
import { textsOf } from '../internal/texts.ts';
import { commentRow } from '../tree/comment-row.ts';
import { type Table, table, type TableRow } from '../tree/table.ts';
import { tableRow } from '../tree/table-row.ts';
import { type BudgetMessages, budgetMessages } from './budget-messages.ts';
import type { MoneyOptions } from './budget-options.ts';

/**
 * A result unit (resultatenhet) with its settlement.
 *
 * @category Budget
 */
export interface SettledResultUnit {
  /** Name as printed. */
  readonly name: string;
  /** The settlement in kronor, from `settleResultUnit` of `@sdn/budget-adjustments`. */
  readonly settlement: ResultUnitSettlement;
}

/**
 * Options of {@link buildResultUnitTable}.
 *
 * @category Budget
 */
export interface ResultUnitTableOptions extends MoneyOptions {
  /** The year, for the caption. */
  readonly year: number;
}

/**
 * Builds the table of the result units (resultatenheter): what they had, the year's result, what is carried over under which caps.
 *
 * Signs are canonical: a surplus is + in every column. A deficit says below its unit by when it must be covered, and the rules that
 * were applied stand below the table.
 *
 * @param units - the settled units in the order of print
 * @param options - year, unit and the words
 * @returns the table with its total
 * @throws ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { resultUnitRules, settleResultUnit } from '@sdn/budget-adjustments';
 * import { buildResultUnitTable } from '@sdn/report-render/from-budget';
 *
 * const year = { year: 2021, grossBudget: 68_200_000, opening: 3_400_000, result: 1_000_000 };
 * const settlement = settleResultUnit(year, resultUnitRules(2021));
 * const { rows } = buildResultUnitTable([{ name: 'Område 1', settlement }], { year: 2021 });
 * rows.length; // => 2
 * ```
 *
 * @category Budget
 */
export const buildResultUnitTable = (
  units: readonly SettledResultUnit[],
  options: ResultUnitTableOptions,
): Table => {
  const texts = textsOf(budgetMessages, options);
  const rules = [...new Set(units.map(({ settlement }) => settlement.rules.id))];
  return table({
    caption: fillText(texts['units.caption'], { year: options.year, unit: options.unit ?? 'mnkr' }),
    columns: [
      texts['units.column.name'],
      ...columns.map((column) => ({ label: texts[`units.column.${column}`], kind: 'number' as const })),
    ],
    rows: [
      ...units.flatMap(({ name, settlement }, index) => [
        tableRow('row', [name, ...columns.map((column) => amountCell(settlement[column], options))], {
          key: `unit-${index + 1}`,
        }),
        ...deficitRow(settlement, texts),
      ]),
      ...totalRow(units, texts, options),
    ],
    ...(rules.length === 0 ? {} : { footnote: fillText(texts['units.rules'], { rules: rules.join(', ') }) }),
  });
};

const columns = ['opening', 'result', 'transfer', 'yearlyCap', 'closing', 'fundCap'] as const;

const deficitRow = ({ deficit }: ResultUnitSettlement, texts: BudgetMessages): TableRow[] =>
  deficit.status === 'none'
    ? []
    : [commentRow(fillText(texts[`units.deficit.${deficit.status}`], { year: deficit.by }))];

const totalRow = (
  [first, ...others]: readonly SettledResultUnit[],
  texts: BudgetMessages,
  options: MoneyOptions,
): TableRow[] => {
  if (first === undefined) return [];
  const sums = columns.map((column) =>
    others.reduce((sum, { settlement }) => sum.plus(settlement[column]), first.settlement[column]),
  );
  const keys = [first, ...others].map((_, index) => `unit-${index + 1}`);
  return [
    tableRow('sum', [texts['budget.total'], ...sums.map((sum) => amountCell(sum, options))], {
      key: 'total',
      formula: { plus: keys },
    }),
  ];
};
