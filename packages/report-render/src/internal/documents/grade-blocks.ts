import {
  describeGrounds,
  type GoalNode,
  type GoalTree,
  type Grade,
  type GradeSuggestion,
  type Grounds,
  type GroundGroup,
  type Tally,
} from '@sdn/goal-model';
import { formatGrounds } from '@sdn/goal-model/texts';
import type { GoalSectionOptions } from '../../from-goals/build-goal-sections.ts';
import type { GoalMessages } from '../../from-goals/goal-messages.ts';
import type { Block } from '../../tree/block.ts';
import { paragraph } from '../../tree/paragraph.ts';
import { statusMark } from '../../tree/status-mark.ts';
import { fillText } from '../fill-text.ts';
import { gradeOf } from './grade-of.ts';

interface GradeTexts extends GoalSectionOptions {
  readonly texts: GoalMessages;
}

/**
 * Makes what a follow-up says of a goal first: its status mark, and the grounds that it rests on.
 *
 * @param tree - the goals
 * @param options - grades, statuses and the words
 * @returns makes the blocks of a goal
 */
export const gradeBlocks = (tree: GoalTree, options: GradeTexts): ((node: GoalNode) => readonly Block[]) => {
  const { texts, statuses, kind, language = 'sv' } = options;
  const find = gradeOf(options.grades);
  const sources = statuses && {
    goals: (id: string) => {
      const node = tree.byId.get(id);
      return node && find(node).decided;
    },
    ...statuses,
  };
  const groundsOf = (node: GoalNode, grade: Grade): string => {
    if (sources === undefined) return '';
    const grounds = describeGrounds(tree, node.id, sources);
    if (kind === 'annual-report') return countsOf(grounds, texts);
    return options.grounds === undefined
      ? ''
      : formatGrounds(grounds, grade, { ...options.grounds, language });
  };

  return (node) => {
    const { decided, suggestion, reason } = find(node);
    const stated = decided ?? suggestion?.grade;
    // The council grades its own inriktningsmål; a board's report states none.
    if (stated === undefined)
      return node.goal.level === 'direction' ? [] : [paragraph(texts['goals.ungraded'])];
    const grounds = groundsOf(node, stated);
    return [
      ...(decided === undefined ? [] : [paragraph([texts['goals.decided'], ' ', statusMark(decided)])]),
      ...(suggestion === undefined ? [] : [suggestionLine(suggestion, texts)]),
      ...(reason === undefined ? [] : [paragraph(fillText(texts['goals.reason'], { reason }))]),
      ...(grounds === '' ? [] : [paragraph(grounds)]),
    ];
  };
};

const suggestionLine = ({ policy, grade }: GradeSuggestion, texts: GoalMessages): Block =>
  paragraph([
    fillText(texts['goals.suggested'], { policy: policyName(policy, texts) }),
    ' ',
    statusMark(grade),
  ]);

/** A caller's own policy goes by the name that it was given. */
const policyName = (policy: string, texts: GoalMessages): string => {
  const key = `goals.policy.${policy}`;
  return Object.hasOwn(texts, key) ? texts[key as keyof GoalMessages] : policy;
};

const countsOf = ({ groups }: Grounds, texts: GoalMessages): string => {
  const tallies = (Object.keys(groups) as GroundGroup[])
    .filter((group) => groups[group].total > 0)
    .map((group) => tallyText(group, groups[group], texts));
  return tallies.length === 0 ? '' : fillText(texts['goals.counts'], { tallies: tallies.join('; ') });
};

const tallyText = (group: GroundGroup, tally: Tally, texts: GoalMessages): string =>
  [
    fillText(texts['goals.tally'], {
      group: texts[`goals.group.${group}`],
      met: tally.met,
      total: tally.total,
    }),
    ...(
      [
        ['goals.tally.partly', tally.partly],
        ['goals.tally.not-met', tally.notMet],
        ['goals.tally.not-assessable', tally.notAssessable],
      ] as const
    ).flatMap(([key, count]) => (count === 0 ? [] : [fillText(texts[key], { count })])),
  ].join(', ');
