import type { ChartHandlers } from './handle-chart.ts';
import { drawBudgetByArea } from './draw-budget-by-area.ts';
import { drawGoalStatus } from './draw-goal-status.ts';
import { drawIndicatorBullet } from './draw-indicator-bullet.ts';
import { emptyDrawing, type DrawContext, type Drawing } from './drawing.ts';

/** How every kind of chart is drawn. */
export const drawings: ChartHandlers<DrawContext, Drawing> = {
  'indicator-bullet': drawIndicatorBullet,
  'series-by-sex': (_, context) => emptyDrawing(context),
  'goal-status': drawGoalStatus,
  'tree-overview': (_, context) => emptyDrawing(context),
  'budget-by-area': drawBudgetByArea,
  waterfall: (_, context) => emptyDrawing(context),
  'result-units': (_, context) => emptyDrawing(context),
  'activity-timeline': (_, context) => emptyDrawing(context),
};
