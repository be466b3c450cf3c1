import type { LikelySlip } from '../finding.ts';
import type { Grid, Line } from './grid.ts';
import { isAccepted, relationOf, type Vote, voteOn } from './hypothesis.ts';
import { repairOf } from './localise.ts';
import { cellAt } from './measure.ts';
import { findSlip, TELLING_SLIPS } from './slip.ts';
import { buildParts, type Check, checkOf } from './system.ts';

const brokenCheck = (grid: Grid, vote: Vote, line: number): Check | undefined => {
  const relation = relationOf({ ...vote.hypothesis, only: [line], except: undefined }, 'asked');
  return checkOf(buildParts([{ grid, relations: [relation] }]), 0, relation, line);
};

// The slips in one of its cells that would explain why a check does not hold.
const slipsOf = (grid: Grid, check: Check | undefined): readonly LikelySlip[] =>
  [...(check?.cells.keys() ?? [])].flatMap(
    (cell) => findSlip(grid, cell, repairOf(check as Check, cell, grid.value[cell] as number))?.slip ?? [],
  );

const isAdditive = ({ roles }: Line): boolean =>
  roles.budget ||
  roles.forecast ||
  roles.outcome ||
  roles.difference ||
  roles.cost ||
  roles.income ||
  roles.adjustment;

// Whether a sum over rows stands in a column of money: there a total is never a mean.
const addsUp = (grid: Grid, { hypothesis }: Vote, line: number): boolean => {
  const column = grid.columns[line];
  return hypothesis.axis === 'rows' && column !== undefined && isAdditive(column);
};

// A "total" that lies among its lines is a mean, or no total at all.
const isMeanLike = (grid: Grid, { hypothesis }: Vote, line: number): boolean => {
  const at = (index: number): number =>
    Math.abs(grid.value[cellAt(grid, hypothesis.axis, index, line)] as number);
  const sizes = hypothesis.terms.map(({ index }) => at(index)).filter((size) => size > 0);
  const total = at(hypothesis.target);
  return sizes.length > 1 && total >= Math.min(...sizes) && total <= Math.max(...sizes);
};

// Whether the label says outright that its row is the sum or the net of the rows above, or what is left after them.
const isDeclared = (grid: Grid, { hypothesis }: Vote): boolean => {
  if (hypothesis.kind === 'net') return true;
  const target = grid.rows[hypothesis.target];
  return (
    target !== undefined && (target.roles.grand || target.roles.after || /^(?:del)?summa/i.test(target.label))
  );
};

/**
 * Whether a relation that only its names speak for can be meant: they are outright, it nearly holds, or a slip explains why it does
 * not.
 *
 * @param grid - the table
 * @param vote - the relation and its votes
 * @returns true when a line supports it, or when the one that does not can be believed to be wrong
 */
export const isPlausible = (grid: Grid, vote: Vote): boolean => {
  const [line] = vote.broken;
  if (vote.for > 0 || line === undefined || vote.miss < 0.5) return true;
  if (isDeclared(grid, vote) && (addsUp(grid, vote, line) || !isMeanLike(grid, vote, line))) return true;
  return slipsOf(grid, brokenCheck(grid, vote, line)).length > 0;
};

/**
 * Whether a slip that hardly comes about by chance explains the only line that does not hold.
 *
 * @param grid - the table
 * @param vote - the relation and its votes
 * @returns true when no line holds and such a slip explains it
 */
export const isExplained = (grid: Grid, vote: Vote): boolean => {
  const [line] = vote.broken;
  if (vote.for > 0 || line === undefined || !isAccepted(vote)) return false;
  return slipsOf(grid, brokenCheck(grid, vote, line)).some((slip) => TELLING_SLIPS.has(slip));
};

/**
 * Leaves out the columns in which figures do not add: means, prices, shares that their heading does not give away.
 *
 * @param grid - the table
 * @param vote - a sum over rows
 * @returns the vote, not counting columns whose total lies among its lines, nor any that do not hold where they are many
 */
export const excuseColumns = (grid: Grid, vote: Vote): Vote => {
  const { hypothesis, broken } = vote;
  if (hypothesis.axis !== 'rows' || vote.for === 0 || broken.length === 0) return vote;
  const many = broken.length > Math.max(1, vote.for / 4) && vote.telling >= 2;
  const excused = broken.filter((line) => {
    const column = grid.columns[line];
    if (many) return true;
    if (!column || isAdditive(column) || !isMeanLike(grid, vote, line)) return false;
    return slipsOf(grid, brokenCheck(grid, vote, line)).length === 0;
  });
  return excused.length === 0
    ? vote
    : voteOn(grid, { ...hypothesis, except: [...(hypothesis.except ?? []), ...excused] });
};
