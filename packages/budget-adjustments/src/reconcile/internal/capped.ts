import { type Check, checksThrough, type Part, type System } from './system.ts';

/**
 * Whether less is carried on than there is: what passes a cap is forfeited. Where the cap is printed, it must be reached.
 *
 * @param system - the tables and their checks
 * @param check - a check that does not hold
 * @returns true when it is a result carried forward that a cap can have cut
 */
export const isCapped = (system: System, check: Check): boolean => {
  if (check.relation.kind !== 'carry-forward') return false;
  const { grid, offset } = system.parts[check.part] as Part;
  const surplus = grid.columns[check.relation.target]?.roles.surplus ?? 1;
  const carried = (grid.value[check.target - offset] as number) * surplus;
  const cap = checksThrough(system, check.target, new Map()).find(
    ({ relation, target }) => relation.kind === 'at-most' && target === check.target,
  );
  const isAtCap = cap === undefined || carried === 0 || 2 * Math.abs(cap.residual) <= cap.slack;
  return check.residual * surplus < 0 && carried >= 0 && isAtCap;
};
