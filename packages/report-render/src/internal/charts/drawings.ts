import { drawActivityTimeline } from './draw-activity-timeline.ts';
import { drawBudgetByArea } from './draw-budget-by-area.ts';
import { drawGoalStatus } from './draw-goal-status.ts';
import { drawIndicatorBullet } from './draw-indicator-bullet.ts';
import { drawResultUnits } from './draw-result-units.ts';
import { drawSexSeries } from './draw-sex-series.ts';
import { drawTreeOverview } from './draw-tree-overview.ts';
import { drawWaterfall } from './draw-waterfall.ts';
import type { DrawContext, Drawing } from './drawing.ts';
import type { ChartHandlers } from './handle-chart.ts';

/** How every kind of chart is drawn. */
export const drawings: ChartHandlers<DrawContext, Drawing> = {
  'indicator-bullet': drawIndicatorBullet,
  'series-by-sex': drawSexSeries,
  'goal-status': drawGoalStatus,
  'tree-overview': drawTreeOverview,
  'budget-by-area': drawBudgetByArea,
  waterfall: drawWaterfall,
  'result-units': drawResultUnits,
  'activity-timeline': drawActivityTimeline,
};
