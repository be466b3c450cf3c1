import type { Grid, Line } from './grid.ts';
import { relationOf, type Vote, voteOn } from './hypothesis.ts';
import { repairOf } from './localise.ts';
import { cellAt } from './measure.ts';
import { findSlip } from './slip.ts';
import { buildParts, type Check, checkOf } from './system.ts';

const brokenCheck = (grid: Grid, vote: Vote, line: number): Check | undefined => {
  const relation = relationOf({ ...vote.hypothesis, only: [line], except: undefined }, 'asked');
  return checkOf(buildParts([{ grid, relations: [relation] }]), 0, relation, line);
};

// Whether a slip in one of its cells explains why a check does not hold.
const isSlip = (grid: Grid, check: Check): boolean =>
  [...check.cells.keys()].some((cell) => findSlip(grid, cell, repairOf(check, cell, grid.value[cell] ?? 0)));

const isAdditive = ({ roles }: Line): boolean =>
  roles.budget ||
  roles.forecast ||
  roles.outcome ||
  roles.difference ||
  roles.cost ||
  roles.income ||
  roles.adjustment;

// A "total" that lies among its lines is a mean, or no total at all.
const isMeanLike = (grid: Grid, { hypothesis }: Vote, line: number): boolean => {
  const at = (index: number): number => Math.abs(grid.value[cellAt(grid, hypothesis.axis, index, line)] ?? 0);
  const sizes = hypothesis.terms.map(({ index }) => at(index)).filter((size) => size > 0);
  const total = at(hypothesis.target);
  return sizes.length > 1 && total >= Math.min(...sizes) && total <= Math.max(...sizes);
};

/**
 * Whether a relation that only its names speak for can be meant: it nearly holds, or a slip explains why it does not.
 *
 * @param grid - the table
 * @param vote - the relation and its votes
 * @returns true when a line supports it, or when the one that does not is near or a slip
 */
export const isPlausible = (grid: Grid, vote: Vote): boolean => {
  const [line] = vote.broken;
  if (vote.for > 0 || line === undefined || vote.miss < 0.5) return true;
  const check = brokenCheck(grid, vote, line);
  return check !== undefined && isSlip(grid, check);
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
    const check = brokenCheck(grid, vote, line);
    return check !== undefined && !isSlip(grid, check);
  });
  return excused.length === 0
    ? vote
    : voteOn(grid, { ...hypothesis, except: [...(hypothesis.except ?? []), ...excused] });
};
