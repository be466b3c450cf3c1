import type { BudgetKind, DeviationBase } from '@sdn/budget-adjustments';
import type { DocumentKind } from '@sdn/goal-model';
import { type AreaColumn, figureOf, seldomFigures, totalArea } from '../internal/documents/area-figures.ts';
import { isFollowUp } from '../internal/documents/is-follow-up.ts';
import { amountCell } from '../internal/documents/money.ts';
import { fillText } from '../internal/fill-text.ts';
import { textsOf } from '../internal/texts.ts';
import { commentRow } from '../tree/comment-row.ts';
import type { Inline } from '../tree/inline.ts';
import { type Table, table, type TableCellsRow, type TableFormula, type TableRow } from '../tree/table.ts';
import { tableRow, type TableRowOptions } from '../tree/table-row.ts';
import type { AreaBudget } from './area-budget.ts';
import { budgetMessages } from './budget-messages.ts';
import type { MoneyOptions } from './budget-options.ts';

/**
 * Options of {@link buildAreaTable}.
 *
 * @category Budget
 */
export interface AreaTableOptions extends MoneyOptions {
  /** The kind of document, which decides the columns. */
  readonly kind: DocumentKind;
  /** The year, for the caption. */
  readonly year: number;
  /** Operating (drift), which is the default, or investment: two pots that never stand in one table. */
  readonly budget?: BudgetKind | undefined;
  /** What a forecast is compared with; a follow-up needs it, since printed reports differ. */
  readonly deviationBase?: DeviationBase | undefined;
  /** The total as decided or printed; without it the rows that add are summed. */
  readonly total?: AreaBudget | undefined;
}

/**
 * Builds the table of a budget by area (budget per verksamhetsområde), or of investments by class, with its total.
 *
 * A plan has cost and income where they are given, budget, last year's budget and the change; a tertial report budget, requested
 * adjustments, outcome, forecast and deviation; an annual report compares with the outcome. Columns without any figure are left
 * out. Deviations come from `computeDeviation`, a surplus is +; *varav* rows never add; a total over a missing figure is missing.
 * Nothing is rounded before it is printed. Deviation, net and total carry live formulas for spreadsheets.
 *
 * @param areas - the areas in the order of print
 * @param options - kind of document, year, base of the deviation and the words
 * @returns the table
 * @throws `BudgetAdjustmentsError` `option-missing` when a deviation is to be computed without its base, `amount-not-finite` for a
 *   figure that is no finite number; ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { buildAreaTable } from '@sdn/report-render/from-budget';
 *
 * const areas = [
 *   { name: 'Individ- och familjeomsorg', decided: 247_800_000, forecast: 223_800_000 },
 *   { name: 'varav flykting', kind: 'varav', decided: 0, forecast: -24_000_000 },
 *   { name: 'Förskoleverksamhet', decided: 445_600_000, forecast: 442_500_000 },
 * ] as const;
 * const { columns, rows } = buildAreaTable(areas, { kind: 'tertial-1', year: 2021, deviationBase: 'decided' });
 * columns.map(({ label }) => label); // => ['Verksamhetsområde', 'Budget', 'Prognos', 'Avvikelse']
 * const total = rows.at(-1);
 * total && 'cells' in total && total.cells[3]; // => [{ type: 'number', value: '27.1', decimals: 1, signed: true }]
 * ```
 *
 * @category Budget
 */
export const buildAreaTable = (areas: readonly AreaBudget[], options: AreaTableOptions): Table => {
  const { kind, year, unit = 'mnkr', budget = 'operating' } = options;
  const texts = textsOf(budgetMessages, options);
  const columns = columnsOf(kind).filter((column) =>
    areas.some((area) => figureOf(area, column, options) !== undefined),
  );
  const rowOf = (area: AreaBudget, kind: TableCellsRow['kind'], row: TableRowOptions): TableRow =>
    tableRow(kind, [area.name, ...columns.map((column) => cellOf(area, column, options))], row);
  const keyOf = (index: number): string => `row-${index + 1}`;
  const adding = areas.flatMap((area, index) => (area.kind === 'varav' ? [] : [keyOf(index)]));
  const total = options.total ?? totalArea(texts['budget.total'], areas, options);
  return table({
    caption: fillText(texts[`budget.caption.${budget}`], { year, unit }),
    columns: [
      texts[budget === 'operating' ? 'budget.column.area' : 'budget.column.class'],
      ...columns.map((column) => ({
        label: texts[`budget.column.${headOf(column, columns)}`],
        kind: 'number' as const,
        key: column,
        ...formulaOf(column, columns, options),
      })),
    ],
    rows: [
      ...areas.flatMap((area, index) => [
        rowOf(area, area.kind ?? 'row', { key: keyOf(index) }),
        ...(area.comment === undefined || area.comment === '' ? [] : [commentRow(area.comment)]),
      ]),
      ...(areas.length === 0 ? [] : [rowOf(total, 'sum', { key: 'total', formula: { plus: adding } })]),
    ],
  });
};

const columnsOf = (kind: DocumentKind): readonly AreaColumn[] => {
  if (!isFollowUp(kind)) return ['cost', 'income', 'budget', 'previous', 'change'];
  const followedUp = ['budget', 'requested', 'volumeAndTurnover', 'outcome'] as const;
  return kind === 'annual-report' ? [...followedUp, 'deviation'] : [...followedUp, 'forecast', 'deviation'];
};

/** Beside cost and income the budget is their net. */
const headOf = (column: AreaColumn, columns: readonly AreaColumn[]): AreaColumn | 'net' =>
  column === 'budget' && columns.includes('cost') ? 'net' : column;

const cellOf = (area: AreaBudget, column: AreaColumn, options: AreaTableOptions): Inline => {
  const figure = figureOf(area, column, options);
  if (figure === undefined && seldomFigures.has(column)) return '';
  return amountCell(figure, options, column === 'change' || column === 'deviation');
};

/** How a column follows from others, for spreadsheets; only from columns that stand in the table. */
const formulaOf = (
  column: AreaColumn,
  columns: readonly AreaColumn[],
  { kind, deviationBase }: AreaTableOptions,
): { readonly formula?: TableFormula } => {
  const present = (...names: AreaColumn[]): AreaColumn[] => names.filter((name) => columns.includes(name));
  if (column === 'budget' && columns.includes('cost'))
    return { formula: { plus: ['cost'], minus: present('income') } };
  if (column === 'change') return { formula: { plus: ['budget'], minus: ['previous'] } };
  if (column !== 'deviation') return {};
  const base: AreaColumn[] =
    deviationBase === 'decided'
      ? ['budget']
      : deviationBase === 'decided-and-requested'
        ? ['budget', 'requested']
        : ['budget', 'requested', 'volumeAndTurnover'];
  return {
    formula: { plus: present(...base), minus: [kind === 'annual-report' ? 'outcome' : 'forecast'] },
  };
};
