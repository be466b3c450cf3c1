import {
  computeDeviation,
  type Decimal,
  type DecimalInput,
  type DeviationBase,
  netOf,
} from '@sdn/budget-adjustments';
import type { DocumentKind } from '@sdn/goal-model';
import type { AreaBudget } from '../../from-budget/area-budget.ts';
import { kronor, totalOf } from './money.ts';

/** A column of an area table. */
export type AreaColumn =
  | 'cost'
  | 'income'
  | 'budget'
  | 'previous'
  | 'change'
  | 'requested'
  | 'volumeAndTurnover'
  | 'outcome'
  | 'forecast'
  | 'deviation';

/** What figures are computed by. */
export interface FigureOptions {
  readonly kind: DocumentKind;
  readonly deviationBase?: DeviationBase | undefined;
}

const exact = (value: DecimalInput | undefined): Decimal | undefined =>
  value === undefined ? undefined : kronor(value);

/** The decided net, or the net of cost and income. */
const budgetOf = ({ decided, cost, income }: AreaBudget): Decimal | undefined =>
  cost === undefined || decided !== undefined ? exact(decided) : netOf({ cost, income: income ?? 0 });

/**
 * A figure of an area: given, or computed from what is given.
 *
 * @param area - the area
 * @param column - which figure
 * @param options - kind of document and base of the deviation
 * @returns the figure in kronor; undefined when it cannot be told
 */
export const figureOf = (
  area: AreaBudget,
  column: AreaColumn,
  options: FigureOptions,
): Decimal | undefined => {
  switch (column) {
    case 'budget':
      return budgetOf(area);
    case 'change': {
      const budget = budgetOf(area);
      return area.previous === undefined ? undefined : budget?.minus(kronor(area.previous));
    }
    case 'deviation': {
      const decided = budgetOf(area);
      const forecast = options.kind === 'annual-report' ? area.outcome : area.forecast;
      if (decided === undefined || forecast === undefined) return undefined;
      // Without a base `computeDeviation` refuses and says what to name.
      const { deviationBase: base } = options as { deviationBase: DeviationBase };
      return computeDeviation({ ...area, decided, forecast }, { base }).beforeTransfers;
    }
    default:
      return exact(area[column]);
  }
};

/** Figures that most areas lack because they ask for nothing: there, missing is none. */
export const seldomFigures: ReadonlySet<AreaColumn> = new Set(['income', 'requested', 'volumeAndTurnover']);

/**
 * The total of areas: the figures of the rows that add, *varav* rows left out.
 *
 * @param name - name of the total
 * @param areas - the areas
 * @param options - kind of document
 * @returns the total; a figure that an area lacks is missing in the total too
 */
export const totalArea = (name: string, areas: readonly AreaBudget[], options: FigureOptions): AreaBudget => {
  const adding = areas.filter(({ kind }) => kind !== 'varav');
  const total = (column: AreaColumn): Decimal | undefined => {
    const figures = adding.map((area) => figureOf(area, column, options));
    if (figures.every((figure) => figure === undefined)) return undefined;
    return totalOf(seldomFigures.has(column) ? figures.map((figure) => figure ?? 0) : figures);
  };
  return {
    name,
    cost: total('cost'),
    income: total('income'),
    decided: total('budget'),
    previous: total('previous'),
    requested: total('requested'),
    volumeAndTurnover: total('volumeAndTurnover'),
    outcome: total('outcome'),
    forecast: total('forecast'),
  };
};
