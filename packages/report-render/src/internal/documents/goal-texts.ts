import type { ExpectedResult, Goal } from '@sdn/goal-model';
import type { GoalMessages } from '../../from-goals/goal-messages.ts';
import type { Block } from '../../tree/block.ts';
import { list, type ListItem } from '../../tree/list.ts';
import { paragraph } from '../../tree/paragraph.ts';
import { fillText } from '../fill-text.ts';

/**
 * What a goal says of itself: description, expected results, way of working, planned follow-up.
 *
 * @param goal - the goal
 * @param texts - the words
 * @returns the blocks; none where it says nothing
 */
export const goalTexts = (goal: Goal, texts: GoalMessages): readonly Block[] => {
  const description = goal.level === 'board' ? (goal.description ?? []) : [];
  const wayOfWorking = goal.level === 'unit' ? (goal.wayOfWorking ?? []) : [];
  const followUp = goal.level === 'unit' ? (goal.followUp ?? []) : [];
  const results = goal.expectedResults ?? [];
  return [
    ...description.map(({ text }) => paragraph(text)),
    ...under(
      texts['goals.expected-results'],
      results.length === 0 ? [] : [list(results.map((result) => resultItem(result, texts)))],
    ),
    ...under(
      texts['goals.way-of-working'],
      wayOfWorking.map((text) => paragraph(text)),
    ),
    ...under(
      texts['goals.follow-up'],
      followUp.length === 0
        ? []
        : [list(followUp.map(({ source, text }) => fillText(texts[`goals.source.${source}`], { text })))],
    ),
  ];
};

const under = (lead: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [paragraph(lead), ...blocks];

/** An open proposal stands below the wording that still applies. */
const resultItem = ({ text, history }: ExpectedResult, texts: GoalMessages): ListItem => {
  const last = history?.at(-1);
  if (last?.state !== 'proposed') return { children: [text] };
  return { children: [text], list: list([fillText(texts['goals.proposed-wording'], { text: last.text })]) };
};
