import type { ReportStatus } from './status-mark.ts';

/**
 * What every chart has.
 *
 * @category Charts
 */
export interface ChartBase {
  /** What the chart shows, unit included; read out first to those who cannot see it. */
  readonly title: string;
  /** What a reader should see in it; without it a plain sentence about the kind and the number of items. */
  readonly description?: string | undefined;
}

/**
 * A chart whose values share a unit.
 *
 * @category Charts
 */
export interface MeasuredChart extends ChartBase {
  /** Unit of every value, such as `mnkr`, `%` or `st`. */
  readonly unit: string;
  /** Decimals printed; without it each value's own. */
  readonly decimals?: number | undefined;
}

/**
 * One indicator in an indicator chart. Values are decimal strings with a point.
 *
 * @category Charts
 */
export interface IndicatorBullet {
  /** Name of the indicator. */
  readonly label: string;
  /** Unit of the values. */
  readonly unit?: string | undefined;
  /** Decimals printed; without it each value's own. */
  readonly decimals?: number | undefined;
  /** Outcome so far or of the year (utfall). */
  readonly outcome?: string | undefined;
  /** Forecast for the whole year (prognos helår). */
  readonly forecast?: string | undefined;
  /** The board's target (årsmål). */
  readonly target?: string | undefined;
  /** The council's target (KF:s årsmål); leave it out when it is a city total, which is not comparable as a level. */
  readonly councilTarget?: string | undefined;
  /** Outcome of the year before (föregående år). */
  readonly lastYear?: string | undefined;
  /** The interval that counts as met, such as ± 1 %. */
  readonly band?: ValueBand | undefined;
  /** Verdict shown beside the name. */
  readonly status?: ReportStatus | undefined;
}

/**
 * An interval, both ends inclusive.
 *
 * @category Charts
 */
export interface ValueBand {
  /** Lower end, a decimal string. */
  readonly low: string;
  /** Upper end, a decimal string. */
  readonly high: string;
}

/**
 * Indicators against their targets, one row each with a scale of its own (indikatorer mot årsmål).
 *
 * @category Charts
 */
export interface IndicatorBulletChart extends ChartBase {
  /** Kind of chart. */
  readonly kind: 'indicator-bullet';
  /** The indicators in order. */
  readonly items: readonly IndicatorBullet[];
}

/**
 * The values of one period by sex; a value left out is a gap in its line.
 *
 * @category Charts
 */
export interface SexSeriesPoint {
  /** Name of the period, such as 2021 or T1 2021. */
  readonly label: string;
  /** Women and girls (kvinnor/flickor), a decimal string. */
  readonly women?: string | undefined;
  /** Men and boys (män/pojkar), a decimal string. */
  readonly men?: string | undefined;
  /** Both together (totalt), a decimal string. */
  readonly total?: string | undefined;
}

/**
 * A series by sex over periods (könsuppdelad serie). A missing value is a gap, never a zero and never another sex.
 *
 * @category Charts
 */
export interface SexSeriesChart extends MeasuredChart {
  /** Kind of chart. */
  readonly kind: 'series-by-sex';
  /** The periods in order. */
  readonly points: readonly SexSeriesPoint[];
}

/**
 * How many goals bear each verdict.
 *
 * @category Charts
 */
export type StatusCounts = Readonly<Partial<Record<ReportStatus, number>>>;

/**
 * A row of a goal status chart.
 *
 * @category Charts
 */
export interface GoalStatusItem {
  /** Name of the group, such as a direction or an area. */
  readonly label: string;
  /** How many goals bear each verdict; a verdict left out is 0. */
  readonly counts: StatusCounts;
}

/**
 * Goals by verdict, one stacked bar for each group (måluppfyllelse).
 *
 * @category Charts
 */
export interface GoalStatusChart extends ChartBase {
  /** Kind of chart. */
  readonly kind: 'goal-status';
  /** The groups in order. */
  readonly items: readonly GoalStatusItem[];
}

/**
 * A goal in a tree overview.
 *
 * @category Charts
 */
export interface TreeOverviewGoal {
  /** Title of the goal, its number included. */
  readonly label: string;
  /** Verdict of the goal. */
  readonly status?: ReportStatus | undefined;
  /** Goals under it. */
  readonly children?: readonly TreeOverviewGoal[] | undefined;
}

/**
 * The goal tree with its verdicts (målträd).
 *
 * @category Charts
 */
export interface TreeOverviewChart extends ChartBase {
  /** Kind of chart. */
  readonly kind: 'tree-overview';
  /** The topmost goals in order. */
  readonly goals: readonly TreeOverviewGoal[];
}

/**
 * An area of a budget chart. Values are decimal strings; net, cost positive.
 *
 * @category Charts
 */
export interface BudgetAreaItem {
  /** Name of the area (verksamhetsområde). */
  readonly label: string;
  /** Budget. */
  readonly budget?: string | undefined;
  /** Forecast or outcome. */
  readonly forecast?: string | undefined;
  /** Deviation as the caller computed it; surplus positive. */
  readonly deviation?: string | undefined;
}

/**
 * Budget and forecast by area, with the deviation beside the bars (budget per verksamhetsområde).
 *
 * @category Charts
 */
export interface BudgetByAreaChart extends MeasuredChart {
  /** Kind of chart. */
  readonly kind: 'budget-by-area';
  /** The areas in order. */
  readonly items: readonly BudgetAreaItem[];
}

/**
 * A step of a waterfall chart.
 *
 * @category Charts
 */
export interface WaterfallStep {
  /** What changes, or what is reached. */
  readonly label: string;
  /** The signed change, or the level reached; a decimal string. */
  readonly value: string;
  /** `change` adds to the level before it; `level` is a bar from zero, such as the frame or the forecast. */
  readonly kind: 'level' | 'change';
}

/**
 * The way from the frame to the forecast in steps (vattenfall från ram till prognos).
 *
 * @category Charts
 */
export interface WaterfallChart extends MeasuredChart {
  /** Kind of chart. */
  readonly kind: 'waterfall';
  /** The steps in order. */
  readonly steps: readonly WaterfallStep[];
}

/**
 * A result unit in a chart (resultatenhet). Values are decimal strings; surplus positive.
 *
 * @category Charts
 */
export interface ResultUnitItem {
  /** Name of the unit. */
  readonly label: string;
  /** Result or fund (resultat, resultatfond). */
  readonly value?: string | undefined;
  /** The cap that holds for it (tak), such as 10 % of the gross budget. */
  readonly cap?: string | undefined;
}

/**
 * Result units against their caps (resultatenheter mot tak).
 *
 * @category Charts
 */
export interface ResultUnitsChart extends MeasuredChart {
  /** Kind of chart. */
  readonly kind: 'result-units';
  /** The units in order. */
  readonly items: readonly ResultUnitItem[];
}

/**
 * An activity of a timeline.
 *
 * @category Charts
 */
export interface TimelineItem {
  /** Title of the activity. */
  readonly label: string;
  /** First day, `YYYY-MM-DD`. */
  readonly start?: string | undefined;
  /** Last day, `YYYY-MM-DD`, inclusive. */
  readonly end?: string | undefined;
}

/**
 * Activities from start to end (tidslinje för aktiviteter).
 *
 * @category Charts
 */
export interface ActivityTimelineChart extends ChartBase {
  /** Kind of chart. */
  readonly kind: 'activity-timeline';
  /** The activities in order. */
  readonly items: readonly TimelineItem[];
  /** First day shown; earlier starts are drawn as carried over. Without it the earliest day of the items. */
  readonly from?: string | undefined;
  /** Last day shown. Without it the latest day of the items. */
  readonly to?: string | undefined;
}

/**
 * Every kind of chart by its name.
 *
 * @category Charts
 */
export interface ChartKinds {
  /** Indicators against their targets. */
  readonly 'indicator-bullet': IndicatorBulletChart;
  /** A series by sex. */
  readonly 'series-by-sex': SexSeriesChart;
  /** Goals by verdict. */
  readonly 'goal-status': GoalStatusChart;
  /** The goal tree. */
  readonly 'tree-overview': TreeOverviewChart;
  /** Budget and forecast by area. */
  readonly 'budget-by-area': BudgetByAreaChart;
  /** From frame to forecast. */
  readonly waterfall: WaterfallChart;
  /** Result units against their caps. */
  readonly 'result-units': ResultUnitsChart;
  /** Activities from start to end. */
  readonly 'activity-timeline': ActivityTimelineChart;
}

/**
 * Name of a kind of chart.
 *
 * @category Charts
 */
export type ChartKind = keyof ChartKinds;

/**
 * A chart (diagram): data and title, never geometry.
 *
 * @category Charts
 */
export type Chart = ChartKinds[ChartKind];
