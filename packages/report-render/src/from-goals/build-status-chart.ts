import type { GoalLevel, GoalTree, GradeDecision, GradeSuggestion } from '@sdn/goal-model';
import { gradeOf } from '../internal/documents/grade-of.ts';
import { fillText } from '../internal/fill-text.ts';
import { groupBy } from '../internal/group-by.ts';
import { textsOf, type Wording } from '../internal/texts.ts';
import { chart, type ChartNode } from '../tree/chart-node.ts';
import { reportStatuses } from '../tree/status-mark.ts';
import { type GoalMessages, goalMessages } from './goal-messages.ts';

/**
 * Options of {@link buildStatusChart}.
 *
 * @category Goals
 */
export interface StatusChartOptions extends Wording<GoalMessages> {
  /** Decided or suggested grades; without one a goal has the status printed in the plan. */
  readonly grades?: readonly (GradeDecision | GradeSuggestion)[] | undefined;
}

/**
 * Builds the chart of how many goals of each level have which grade (måluppfyllelse).
 *
 * Decided grades are counted, and suggested ones, under a title that says so, only where nothing is decided yet; goals without a
 * grade are left out.
 *
 * @param tree - the goals
 * @param options - grades and the words
 * @returns the chart; undefined when no goal has a grade
 * @throws ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { buildGoalTree } from '@sdn/goal-model';
 * import { buildStatusChart } from '@sdn/report-render/from-goals';
 *
 * const goals = [
 *   { id: 'kf-1.1', level: 'council', title: 'Människor är självförsörjande', status: 'met' },
 *   { id: 'kf-1.2', level: 'council', title: 'Stockholm är en trygg stad', status: 'partly' },
 * ] as const;
 * buildStatusChart(buildGoalTree({ goals }))?.chart.description; // => '1 av 2 bedömda mål uppfylls helt.'
 * ```
 *
 * @category Goals
 */
export const buildStatusChart = (tree: GoalTree, options: StatusChartOptions = {}): ChartNode | undefined => {
  const texts = textsOf(goalMessages, options);
  const find = gradeOf(options.grades);
  const grades = tree.nodes.map((node) => ({ level: node.goal.level, ...find(node) }));
  const isDecided = grades.some(({ decided }) => decided !== undefined);
  const graded = grades.flatMap(({ level, decided, suggestion }) => {
    const grade = isDecided ? decided : suggestion?.grade;
    return grade === undefined ? [] : [{ level, grade }];
  });
  if (graded.length === 0) return undefined;
  const byLevel = groupBy(graded, ({ level }) => level);
  const met = graded.filter(({ grade }) => grade === 'met').length;
  return chart({
    kind: 'goal-status',
    title: texts[isDecided ? 'goals.chart.title' : 'goals.chart.suggested'],
    description: fillText(texts['goals.chart.description'], { met, total: graded.length }),
    items: levels.flatMap((level) =>
      byLevel
        .filter(([first]) => first.level === level)
        .map((goals) => ({
          label: texts[`goals.level.${level}`],
          counts: Object.fromEntries(
            reportStatuses
              .map((status) => [status, goals.filter(({ grade }) => grade === status).length] as const)
              .filter(([, count]) => count > 0),
          ),
        })),
    ),
  });
};

const levels: readonly GoalLevel[] = ['direction', 'council', 'board', 'unit'];
