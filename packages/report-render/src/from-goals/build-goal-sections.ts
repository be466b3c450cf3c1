import type { GoalNode, GoalTree, GradeDecision, GradeSuggestion, GroundStatuses } from '@sdn/goal-model';
import type { FormatGroundsOptions } from '@sdn/goal-model/texts';
import { isFollowUp } from '../internal/documents/is-follow-up.ts';
import { goalTexts } from '../internal/documents/goal-texts.ts';
import { gradeBlocks } from '../internal/documents/grade-blocks.ts';
import { titleOf } from '../internal/documents/title-of.ts';
import { textsOf } from '../internal/texts.ts';
import type { Block } from '../tree/block.ts';
import { heading, type HeadingLevel } from '../tree/heading.ts';
import { paragraph } from '../tree/paragraph.ts';
import { buildActivityTable } from './build-activity-table.ts';
import { goalMessages } from './goal-messages.ts';
import type { GoalTableOptions } from './goal-options.ts';

/**
 * Options of {@link buildGoalSections}.
 *
 * @category Goals
 */
export interface GoalSectionOptions extends GoalTableOptions {
  /** Decided or suggested grades; without one a goal has the status printed in the plan. Follow-ups only. */
  readonly grades?: readonly (GradeDecision | GradeSuggestion)[] | undefined;
  /** Statuses that the grounds are counted from; without them no grounds are printed. Follow-ups only. */
  readonly statuses?: GroundStatuses | undefined;
  /** How grounds are put into words; without it no sentence is printed, since whether undetermined items count is a choice. */
  readonly grounds?: Omit<FormatGroundsOptions, 'language'> | undefined;
  /** What stands under a goal between its expected results and its activities, such as its indicator table. */
  readonly under?: ((node: GoalNode) => readonly Block[]) | undefined;
  /** What is told of a goal first of all, such as its analysis (analys). */
  readonly prose?: ((node: GoalNode) => readonly Block[]) | undefined;
}

/**
 * Builds the sections of all goals: inriktningsmål, under them KF:s mål, nämndmål and enhetsmål, each with what belongs to it.
 *
 * Under its heading a goal has, in a follow-up, its status mark (bedömning) and the generated grounds; then prose, description,
 * expected results, way of working and planned follow-up, what {@link GoalSectionOptions.under} adds, and the activities. A goal
 * with nothing below it keeps its heading with "Inget att rapportera.". Grounds are sentences in tertial reports and counts in
 * annual reports, whose year has passed.
 *
 * @param tree - the goals, from `buildGoalTree` of `@sdn/goal-model`
 * @param options - kind of document, grades, statuses and the words
 * @returns the blocks in reading order; level 1 for goals without a goal above
 * @throws ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { buildGoalTree } from '@sdn/goal-model';
 * import { buildGoalSections } from '@sdn/report-render/from-goals';
 *
 * const tree = buildGoalTree({
 *   goals: [
 *     { id: 'im-1', level: 'direction', number: '1', title: 'En modern storstad' },
 *     { id: 'kf-1.1', level: 'council', number: '1.1', title: 'Människor är självförsörjande', parent: 'im-1' },
 *   ],
 * });
 * const blocks = buildGoalSections(tree, { kind: 'board-plan' });
 * blocks.map(({ type }) => type); // => ['heading', 'heading', 'paragraph']
 * blocks[2]; // => { type: 'paragraph', children: ['Inget att rapportera.'] }
 * ```
 *
 * @category Goals
 */
export const buildGoalSections = (tree: GoalTree, options: GoalSectionOptions): readonly Block[] => {
  const { kind, language, messages } = options;
  const texts = textsOf(goalMessages, options);
  const graded = gradeBlocks(tree, { ...options, texts });
  return tree.nodes.flatMap((node): readonly Block[] => {
    const title = titleOf(node.goal);
    const blocks = [
      ...(isFollowUp(kind) ? graded(node) : []),
      ...(options.prose?.(node) ?? []),
      ...goalTexts(node.goal, texts),
      ...(options.under?.(node) ?? []),
      ...(node.activities.length === 0
        ? []
        : [buildActivityTable(node.activities, { kind, language, messages, goal: title })]),
    ];
    const empty = blocks.length === 0 && node.children.length === 0;
    return [heading(levelOf(node), title), ...(empty ? [paragraph(texts['section.empty'])] : blocks)];
  });
};

/** Levels of a tree are four; a deeper chain stays at the deepest heading. */
const levelOf = ({ depth }: GoalNode): HeadingLevel => Math.min(depth + 1, 5) as HeadingLevel;
