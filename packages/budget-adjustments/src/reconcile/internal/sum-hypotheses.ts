import type { PrintedRowKind } from '../printed-table.ts';
import type { Relation, RelationKind } from '../relation.ts';
import { type Grid, type Line, NIL } from './grid.ts';
import { better, type Hypothesis, isAccepted, type Vote, voteOn } from './hypothesis.ts';
import { cellAt, linesOf } from './measure.ts';

/** A line of a table that may belong to a sum. */
export interface SumLine extends Line {
  readonly kind: PrintedRowKind;
}

/** An open line: not yet part of a sum. */
interface Open {
  readonly index: number;
  /** The lines of a group printed indented under a line with figures: they add or are part of it, all alike. */
  readonly group: number | undefined;
  readonly income: boolean;
  readonly sum: boolean;
}

/** A sum that the figures bear out, with the groups of indented rows that it adds. */
export interface FoundSum {
  readonly vote: Vote;
  readonly groups: readonly number[];
}

interface Choice {
  readonly from: number;
  readonly groups: readonly number[];
  readonly vote: Vote;
}

const hasFigures = (grid: Grid, axis: Relation['axis'], index: number): boolean => {
  for (let line = 0; line < linesOf(grid, axis); line++)
    if ((grid.state[cellAt(grid, axis, index, line)] ?? 0) >= NIL) return true;
  return false;
};

const isSum = (line: SumLine): boolean => line.kind === 'sum' || (line.kind === 'row' && line.roles.total);

/** Sets of groups to try: every choice among the last three, otherwise all or none. */
const groupChoices = (groups: readonly number[]): readonly (readonly number[])[] =>
  groups.length > 3
    ? [[], groups]
    : groups.reduce<readonly (readonly number[])[]>(
        (all, group) => [...all, ...all.map((some) => [...some, group])],
        [[]],
      );

/** Where a sum may begin: after a heading, before or after an earlier sum, at the top; in a short stack anywhere. */
const starts = (open: readonly Open[], mark: number): readonly number[] => {
  const found = new Set<number>([mark, 0]);
  const sums = open.flatMap((line, at) => (line.sum ? [at] : [])).slice(-6);
  for (const at of sums) found.add(at).add(at + 1);
  if (open.length <= 14) open.forEach((_, at) => found.add(at));
  return [...found].filter((from) => from < open.length);
};

const signings = (lines: readonly Open[]): readonly (readonly [number, number])[] => {
  const mixed = lines.some(({ income }) => income) && lines.some(({ income }) => !income);
  return mixed
    ? [
        [1, 1],
        [1, -1],
        [-1, 1],
      ]
    : [[1, 1]];
};

/**
 * Reads the sums of a table as one reads it: lines stay open until a sum takes the last of them in and stands for them from then on.
 * So sums over sums, running totals and grand totals come out of one rule. Which lines a sum takes in, and whether
 * indented lines add, is decided by the columns; names decide only where figures are silent.
 */
export const findSums = (
  grid: Grid,
  lines: readonly SumLine[],
  axis: Relation['axis'],
  soft: ReadonlySet<number>,
): readonly FoundSum[] => {
  const found: FoundSum[] = [];
  let open: Open[] = [];
  let mark = 0;
  let section: Line | undefined;
  let parent: number | undefined;
  const taken = new Set<number>();

  const choose = (target: SumLine): Choice | undefined => {
    const choices = starts(open, mark).flatMap((from) => {
      const suffix = open.slice(from);
      const groups = [...new Set(suffix.flatMap(({ group }) => group ?? []))];
      return groupChoices(groups).flatMap((chosen) => {
        const members = suffix.filter(({ group }) => group === undefined || chosen.includes(group));
        if (members.length === 0 || (members.length === 1 && members[0]?.sum !== true)) return [];
        return signings(members).map((signs): Choice => {
          const hypothesis = sumHypothesis(target, axis, members, signs, from === mark);
          return { from, groups: chosen, vote: voteOn(grid, hypothesis, soft) };
        });
      });
    });
    return choices.reduce<Choice | undefined>(
      (best, next) => (best && better(best.vote, next.vote) === best.vote ? best : next),
      undefined,
    );
  };

  /** A total printed above its lines. */
  const chooseBelow = (target: SumLine): Vote | undefined => {
    const below = lines.slice(lines.indexOf(target) + 1);
    const until = (stop: (line: SumLine) => boolean): readonly SumLine[] => {
      const end = below.findIndex(stop);
      return below.slice(0, end < 0 ? below.length : end);
    };
    const runs = [
      until((line) => line.kind !== 'subrow'),
      until((line) => isSum(line) || line.kind === 'heading').filter(({ kind }) => kind === 'row'),
    ];
    return runs
      .filter((run) => run.length >= 2)
      .flatMap((run) => {
        const members = run.map((line) => openLine(line, undefined, undefined));
        return signings(members).map((signs) =>
          voteOn(grid, sumHypothesis(target, axis, members, signs, true), soft),
        );
      })
      .reduce<Vote | undefined>((best, next) => (best ? better(best, next) : next), undefined);
  };

  for (const line of lines) {
    if (taken.has(line.index) || line.kind === 'varav') continue;
    if (line.kind === 'heading' || !hasFigures(grid, axis, line.index)) {
      mark = open.length;
      section = line;
      parent = undefined;
      continue;
    }
    if (!isSum(line)) {
      const group = line.kind === 'subrow' ? parent : undefined;
      if (line.kind === 'row') parent = line.index;
      open.push(openLine(line, section, group));
      continue;
    }
    parent = undefined;
    const above = choose(line);
    const below = above && isAccepted(above.vote) ? undefined : chooseBelow(line);
    const onTop = open.length === 0;
    if (
      below &&
      isAccepted(below) &&
      (onTop || below.for > 0) &&
      (!above || better(above.vote, below) === below)
    ) {
      found.push({ vote: below, groups: [] });
      for (const { index } of below.hypothesis.terms) taken.add(index);
    } else if (above && isAccepted(above.vote)) {
      found.push({ vote: above.vote, groups: above.groups });
      open = open.slice(0, above.from);
    }
    open.push({ ...openLine(line, section, undefined), sum: true });
    mark = Math.min(mark, open.length - 1);
    section = undefined;
  }
  return found;
};

const openLine = (line: SumLine, section: Line | undefined, group: number | undefined): Open => ({
  index: line.index,
  group,
  income: line.roles.income || (section?.roles.income === true && !line.roles.cost),
  sum: false,
});

const kindOf = (target: SumLine, members: readonly Open[], signed: boolean): RelationKind => {
  if (members.length === 1) return 'carried';
  return signed || (target.roles.net && members.some(({ income }) => income)) ? 'net' : 'sum';
};

const priorOf = (target: SumLine, members: readonly Open[]): number => {
  if (members.length === 1) return target.roles.before ? 2.8 : 1.5;
  return target.kind === 'sum' || target.roles.total ? 3 : 2.5;
};

const sumHypothesis = (
  target: SumLine,
  axis: Relation['axis'],
  members: readonly Open[],
  [plain, income]: readonly [number, number],
  usual: boolean,
): Hypothesis => {
  const signed = plain !== income;
  return {
    kind: kindOf(target, members, signed),
    axis,
    target: target.index,
    scale: 1,
    terms: members.map((member) => ({ index: member.index, factor: member.income ? income : plain })),
    prior: priorOf(target, members) - (usual ? 0 : 0.3) - (signed ? 0.1 : 0),
    because: [
      `"${target.label}" is ${target.kind === 'sum' ? 'set as a sum' : 'named a total'}`,
      ...(signed ? ['income is printed positive'] : []),
    ],
  };
};
