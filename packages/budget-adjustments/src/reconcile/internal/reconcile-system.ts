import type { ReconcileFinding } from '../finding.ts';
import { localise } from './localise.ts';
import { ROUNDING, WRONG } from './measure.ts';
import { culpritFinding, roundingFinding } from './to-finding.ts';
import { type Check, checkOf, sweep, type System } from './system.ts';

/** Checks counted by how they came out. */
export interface Tally {
  readonly exact: number;
  readonly rounding: number;
  readonly wrong: number;
}

/** Runs every check of a system and turns what is broken into findings. */
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
  return {
    tally: { exact, rounding, wrong: wrong.length },
    findings: [
      ...localise(system, wrong).map((culprit) => culpritFinding(system, culprit)),
      ...rounded
        .filter(
          ({ relation }) =>
            relation.kind !== 'share' &&
            relation.kind !== 'percentage' &&
            relation.kind !== 'change-percentage',
        )
        .map((check) => roundingFinding(system, check)),
    ],
  };
};
