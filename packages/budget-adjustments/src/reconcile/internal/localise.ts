import { NUMBER } from './grid.ts';
import { WRONG } from './measure.ts';
import { findSlip, type Repair, type SlipGuess, TELLING_SLIPS } from './slip.ts';
import { type Check, checksThrough, type Part, placeOf, type System } from './system.ts';

/** One cell held responsible for broken checks. */
export interface Culprit {
  readonly cell: number;
  readonly checks: readonly Check[];
  /** Values that repair the checks. */
  readonly repair: Repair;
  readonly certainty: 'only' | 'likely' | 'open';
  readonly slip: SlipGuess | undefined;
  /** Whether some single cell repairs the checks without breaking another. */
  readonly repairable: boolean;
}

interface Suspect {
  readonly cell: number;
  readonly explains: readonly Check[];
  readonly conflicts: number;
  readonly repair: Repair;
}

/**
 * The values of a cell for which a check holds within rounding.
 *
 * @param check - the check
 * @param cell - number of the cell
 * @param value - what the cell holds
 * @returns the values, in scaled integers of the cell's table
 */
export const repairOf = (check: Check, cell: number, value: number): Repair => {
  const gradient = check.cells.get(cell) ?? 0;
  if (gradient === 0) return { low: -Infinity, high: Infinity };
  const middle = value - check.residual / gradient;
  const half = check.slack / 2 / Math.abs(gradient);
  const open = check.relation.kind === 'at-most';
  return {
    low: open && gradient > 0 ? -Infinity : middle - half,
    high: open && gradient < 0 ? Infinity : middle + half,
  };
};

const EPSILON = 1e-9;
const meet = (a: Repair, b: Repair): Repair | undefined => {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high + EPSILON * Math.max(1, Math.abs(high)) ? { low, high } : undefined;
};

const valueAt = (system: System, cell: number): number => {
  const { part } = placeOf(system, cell);
  const { grid, offset } = system.parts[part] as Part;
  return grid.value[cell - offset] as number;
};

// What a cell would explain if it alone were wrong, judged from its narrowest broken check.
const suspect = (
  system: System,
  cell: number,
  broken: ReadonlyMap<string, Check>,
  known: Map<string, Check | undefined>,
): Suspect => {
  const value = valueAt(system, cell);
  const through = checksThrough(system, cell, known);
  const mine = through.filter(({ key }) => broken.has(key));
  let best: Suspect | undefined;
  for (const anchor of mine) {
    let repair = repairOf(anchor, cell, value);
    const explains: Check[] = [anchor];
    for (const check of mine) {
      if (check === anchor) continue;
      const both = meet(repair, repairOf(check, cell, value));
      if (!both) continue;
      repair = both;
      explains.push(check);
    }
    let conflicts = 0;
    for (const check of through) {
      if (check.status === WRONG) continue;
      const both = meet(repair, repairOf(check, cell, value));
      if (both) repair = both;
      else conflicts++;
    }
    const next = { cell, explains, conflicts, repair };
    if (!best || rank(next) > rank(best)) best = next;
  }
  return best as Suspect;
};

// A cell that repairs without breaking comes first, then the one that repairs most.
const rank = ({ explains, conflicts }: Suspect): number =>
  conflicts === 0 ? 1000 * explains.length : explains.length - conflicts;

const slipOf = (system: System, { cell, repair }: Suspect): SlipGuess | undefined => {
  const { part } = placeOf(system, cell);
  const { grid, offset } = system.parts[part] as Part;
  // Below a ceiling anything would do.
  return Number.isFinite(repair.low + repair.high) ? findSlip(grid, cell - offset, repair) : undefined;
};

const isFigure = (system: System, cell: number): boolean => {
  const found = system.parts[placeOf(system, cell).part];
  return found?.grid.state[cell - found.offset] === NUMBER;
};

/** Beyond this many cells only the total itself and cells in several broken checks are suspected. */
const MANY = 4000;

/**
 * Blames as few cells as possible for the broken checks: first the cell whose change repairs most of them and
 * breaks none that holds. Where several would do, a telling slip decides, and otherwise the derived cell is named.
 *
 * @param system - the tables and their checks
 * @param wrong - the checks that do not hold
 * @returns the cells, each with the checks that it explains
 */
export const localise = (system: System, wrong: readonly Check[]): readonly Culprit[] => {
  const broken = new Map(wrong.map((check) => [check.key, check]));
  const known = new Map<string, Check | undefined>(broken);
  const culprits: Culprit[] = [];
  while (broken.size > 0) {
    const counts = new Map<number, number>();
    for (const check of broken.values())
      for (const cell of check.cells.keys()) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const targets = new Set([...broken.values()].map(({ target }) => target));
    const cells = [...counts.keys()].filter(
      (cell) =>
        isFigure(system, cell) && (counts.size <= MANY || targets.has(cell) || (counts.get(cell) ?? 0) > 1),
    );
    const suspects = cells.map((cell) => suspect(system, cell, broken, known));
    const top = Math.max(...suspects.map(rank));
    const best = suspects.filter((one) => rank(one) === top);
    const culprit = pick(system, best, suspects);
    culprits.push(culprit);
    for (const { key } of culprit.checks) broken.delete(key);
  }
  return culprits;
};

const pick = (system: System, best: readonly Suspect[], suspects: readonly Suspect[]): Culprit => {
  const repairable = best[0]?.conflicts === 0;
  const made = (one: Suspect, certainty: Culprit['certainty'], slip = slipOf(system, one)): Culprit => ({
    cell: one.cell,
    checks: one.explains,
    repair: one.repair,
    certainty,
    slip,
    repairable,
  });
  const first = best[0] as Suspect;
  // Several broken places may tie: those of the first are settled now, the others in the next round.
  const anchor = first.explains[0];
  const same = best.filter(({ explains }) => explains.includes(anchor as Check));
  if (same.length === 1) return made(first, repairable ? 'only' : 'open');
  const slips = same
    .map((one) => ({ one, slip: slipOf(system, one) }))
    .filter(({ slip }) => slip !== undefined && TELLING_SLIPS.has(slip.slip));
  const [only] = slips;
  if (only && slips.length === 1) return made(only.one, 'likely', only.slip);
  const derived = suspects.find(({ cell }) => cell === anchor?.target);
  return made(derived ?? first, 'open');
};
