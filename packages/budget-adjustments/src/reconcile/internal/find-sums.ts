import type { Relation } from '../relation.ts';
import { type Grid, NIL } from './grid.ts';
import { better, isAccepted, type Vote, voteOn } from './hypothesis.ts';
import { excuseColumns, isExplained, isPlausible } from './plausible.ts';
import { cellAt, linesOf } from './measure.ts';
import { type OpenLine, signedSums, type SumContext, type SumLine, sumReadings } from './sum-hypotheses.ts';

interface Choice {
  readonly from: number;
  readonly vote: Vote;
}

const hasFigures = (grid: Grid, axis: Relation['axis'], index: number): boolean => {
  for (let line = 0; line < linesOf(grid, axis); line++)
    if ((grid.state[cellAt(grid, axis, index, line)] as number) >= NIL) return true;
  return false;
};

// A row set as a sum that names a mean, a share or unique persons is none.
const isSum = ({ kind, roles }: SumLine): boolean =>
  (kind === 'sum' && !roles.intensive) || (kind === 'row' && (roles.total || roles.totalWithin));

const openLine = (line: SumLine, group?: number): OpenLine => ({
  index: line.index,
  group,
  income: line.roles.income,
  sum: isSum(line),
});

// The runs of lines that a total printed above them may be of: its indented lines, or all up to the next sum.
const runsBelow = (below: readonly SumLine[]): readonly (readonly SumLine[])[] => {
  const until = (stop: (line: SumLine) => boolean): readonly SumLine[] => {
    const end = below.findIndex(stop);
    return below.slice(0, end < 0 ? below.length : end);
  };
  return [
    until(({ kind }) => kind !== 'subrow'),
    until((line) => isSum(line) || line.kind === 'heading').filter(({ kind }) => kind === 'row'),
  ].filter((run) => run.length >= 2);
};

/**
 * Reads the sums of a table as one reads it: lines stay open until a sum takes the last of them in and stands for them from then on.
 * So sums over sums, running totals and grand totals come out of one rule. Which lines a sum takes in, and whether
 * indented lines add, is decided by the figures; names decide only where figures are silent.
 *
 * @param grid - the table
 * @param lines - its rows or columns
 * @param context - what holds for the table
 * @param soft - lines across in which figures need not add
 * @returns the vote of every sum that was found, in order
 */
export const findSums = (
  grid: Grid,
  lines: readonly SumLine[],
  context: SumContext,
  soft: ReadonlySet<number>,
): readonly Vote[] => {
  const found: Vote[] = [];
  const taken = new Set<number>();
  let open: OpenLine[] = [];
  let heading = 0;
  let since = 0;
  let parent: number | undefined;

  // A row without figures over indented rows is their heading; elsewhere it is a row that was not filled in.
  const isHeading = (line: SumLine, next: SumLine | undefined): boolean =>
    line.kind === 'heading' || (next?.kind === 'subrow' && !hasFigures(grid, context.axis, line.index));

  const above = (target: SumLine): Choice | undefined => {
    const readings = sumReadings(context, target, { lines: open, heading, since })
      .map(({ from, isBold, hypothesis }) => ({ from, isBold, vote: voteOn(grid, hypothesis, soft) }))
      .filter(({ isBold, vote }) => !isBold || vote.telling >= 2);
    const first = readings.reduce<Choice | undefined>((best, next) => {
      if (best === undefined) return next;
      return better(best.vote, next.vote) === best.vote ? best : next;
    }, undefined);
    // Where no reading holds, the one that a slip explains is meant.
    const explained =
      first?.vote.for === 0 ? readings.find(({ vote }) => isExplained(grid, vote)) : undefined;
    const best = explained ?? first;
    if (!best) return undefined;
    const vote = excuseColumns(grid, best.vote);
    return isAccepted(vote) && isPlausible(grid, vote) ? { from: best.from, vote } : undefined;
  };

  const below = (target: SumLine): Vote | undefined =>
    runsBelow(lines.slice(lines.indexOf(target) + 1))
      .flatMap((run) =>
        signedSums(
          context,
          target,
          run.map((line) => openLine(line)),
          0,
        ),
      )
      .map((hypothesis) => voteOn(grid, hypothesis, soft))
      .filter((vote) => isAccepted(vote) && isPlausible(grid, vote) && (open.length === 0 || vote.for > 0))
      .reduce<Vote | undefined>((best, next) => (best ? better(best, next) : next), undefined);

  for (const [at, line] of lines.entries()) {
    if (taken.has(line.index) || line.kind === 'varav') continue;
    if (isHeading(line, lines[at + 1])) {
      heading = since = open.length;
      parent = undefined;
      continue;
    }
    if (isSum(line) && !hasFigures(grid, context.axis, line.index)) continue;
    if (!isSum(line)) {
      open.push(openLine(line, line.kind === 'subrow' ? parent : undefined));
      if (line.kind === 'row') parent = line.index;
      continue;
    }
    parent = undefined;
    const up = above(line);
    const down = up && up.vote.for > 0 ? undefined : below(line);
    if (down) {
      found.push(down);
      for (const { index } of down.hypothesis.terms) taken.add(index);
    } else if (up) {
      found.push(up.vote);
      open = open.slice(0, up.from);
    }
    open.push(openLine(line));
    heading = Math.min(heading, open.length - 1);
    since = open.length;
  }
  return found;
};
