import type { LineageEvidence } from '../match-goals.ts';
import type { Goal } from '../goal.ts';
import type { PlanRows } from '../plan.ts';
import { readNumber } from './goal-number.ts';
import { dice, readyTitle, type ReadyTitle, similarity } from './similarity.ts';
import { foldText } from './text.ts';
import { indexTitles } from './title-index.ts';

/** A goal made ready for comparison. */
interface Candidate {
  readonly goal: Goal;
  readonly title: ReadyTitle;
  readonly number: string;
  /** Titles of the indicators and activities directly under it. */
  readonly measures: ReadonlySet<string>;
}

// How many goals are compared because they share a measure.
const sharingCompared = 8;

/**
 * Lists the pairs of goals that may be one goal in two plans, most alike first; only likely pairs are compared.
 *
 * @param before - the earlier plan
 * @param after - the later plan
 * @returns the pairs with their evidence; among equals those with the same number, then the same id, come first
 */
export const listPairs = (before: PlanRows, after: PlanRows): LineageEvidence[] => {
  const later = listCandidates(after);
  const search = indexTitles(after.goals.map((goal) => goal.title));
  const byLabel = new Map(
    later.flatMap((each) => [
      [`id ${each.goal.id}`, each],
      [labelOf(each), each],
    ]),
  );
  const byMeasure = new Map<string, Candidate[]>();
  for (const each of later) {
    for (const measure of each.measures) {
      const sharing = byMeasure.get(measure) ?? [];
      if (sharing.length < sharingCompared) byMeasure.set(measure, [...sharing, each]);
    }
  }
  return listCandidates(before)
    .flatMap((earlier) => {
      const likely = new Set([
        ...search(earlier.goal.title).map((index) => later[index]),
        ...[...earlier.measures].flatMap((measure) => byMeasure.get(measure) ?? []),
        byLabel.get(`id ${earlier.goal.id}`),
        byLabel.get(labelOf(earlier)),
      ]);
      return [...likely]
        .filter((each) => each !== undefined)
        .filter((each) => each.goal.level === earlier.goal.level)
        .map((each) => compare(earlier, each));
    })
    .sort((a, b) => b.score - a.score || rank(b) - rank(a));
};

const compare = (earlier: Candidate, later: Candidate): LineageEvidence => {
  const titles = similarity(earlier.title, later.title);
  const any = earlier.measures.size + later.measures.size > 0;
  const measures = any ? dice(earlier.measures, later.measures) : undefined;
  const score = Math.max(titles, (titles + (measures ?? 0)) / 2);
  const sameNumber = earlier.number === later.number;
  return { before: earlier.goal.id, after: later.goal.id, titles, measures, sameNumber, score };
};

const rank = ({ before, after, sameNumber }: LineageEvidence): number =>
  (sameNumber ? 2 : 0) + (before === after ? 1 : 0);

const labelOf = ({ goal, number }: Candidate): string => `number ${goal.level} ${number}`;

const listCandidates = ({ goals, indicators = [], activities = [] }: PlanRows): Candidate[] => {
  const measures = new Map<string, Set<string>>(goals.map((goal) => [goal.id, new Set()]));
  for (const row of [...indicators, ...activities]) measures.get(row.goal)?.add(foldText(row.title));
  return goals.map((goal) => ({
    goal,
    title: readyTitle(goal.title),
    number: goal.number === undefined ? '' : (readNumber(goal.number)?.join('.') ?? goal.number),
    measures: measures.get(goal.id) ?? new Set(),
  }));
};
