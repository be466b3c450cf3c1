import type { ReconcileFinding } from '../finding.ts';
import type { RelationKind } from '../relation.ts';
import { isCapped } from './capped.ts';
import { localise } from './localise.ts';
import { ROUNDING, WRONG } from './measure.ts';
import { checkFinding, culpritFinding } from './to-finding.ts';
import { type Check, checkOf, sweep, type System } from './system.ts';

/** Checks counted by how they came out. */
export interface Tally {
  readonly exact: number;
  readonly rounding: number;
  readonly wrong: number;
}

/**
 * Runs every check of a system and turns what is broken into findings.
 *
 * @param system - the tables and their checks
 * @returns counts and findings
 */
export const reconcileSystem = (
  system: System,
): { readonly tally: Tally; readonly findings: readonly ReconcileFinding[] } => {
  const wrong: Check[] = [];
  const rounded: Check[] = [];
  let exact = 0;
  let rounding = 0;
  const keep = (check: Check | undefined, list: Check[]): void => {
    if (check) list.push(check);
  };
  sweep(system.parts, (part, relation, line, { status }) => {
    if (status === WRONG) keep(checkOf(system.parts, part, relation, line), wrong);
    else if (status === ROUNDING) {
      rounding++;
      keep(checkOf(system.parts, part, relation, line), rounded);
    } else exact++;
  });
  for (const check of system.crossings)
    if (check.status === WRONG) wrong.push(check);
    else if (check.status === ROUNDING) {
      rounding++;
      rounded.push(check);
    } else exact++;
  const [capped, broken] = partition(wrong, (check) => isCapped(system, check) && standsAlone(check, wrong));
  return {
    tally: { exact, rounding, wrong: wrong.length },
    findings: [
      ...localise(system, broken).map((culprit) => culpritFinding(system, culprit)),
      ...rounded
        .filter(({ relation }) => !computed.has(relation.kind))
        .map((check) => checkFinding(system, check, 'within-rounding', 'rounding')),
      ...capped.map((check) => checkFinding(system, check, 'carry-forward-capped', 'info')),
    ],
  };
};

// Shares and percentages are rounded whenever they are computed: nobody need be told.
const computed: ReadonlySet<RelationKind> = new Set(['share', 'percentage', 'change-percentage']);

const partition = <T>(list: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] => {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of list) (test(item) ? yes : no).push(item);
  return [yes, no];
};

const standsAlone = (check: Check, wrong: readonly Check[]): boolean =>
  !wrong.some((other) => other !== check && [...other.cells.keys()].some((cell) => check.cells.has(cell)));
