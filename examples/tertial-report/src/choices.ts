import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeviationBase, ResultUnitRules } from '@sdn/budget-adjustments';
import type { GradePolicy } from '@sdn/goal-model';
import type { Better, PartlyRule } from '@sdn/indicator-calc';

/** What the documents do not print and the city must choose; see `examples/data/`. */
export interface Choices {
  /** Direction of good by the indicator's title. */
  readonly directions: Readonly<Record<string, Better>>;
  /** When a missed target counts as partly met, first match wins; undefined leaves missed targets unjudged. */
  readonly partly: readonly PartlyRule[] | undefined;
  /** How grounds become a suggested grade. */
  readonly policy: GradePolicy;
  /** What a forecast is compared with. */
  readonly deviationBase: DeviationBase;
  /** How result units are settled; left out, by the city's edition of the year, deficits beyond the cap left open. */
  readonly resultUnits?:
    { readonly rules: ResultUnitRules; readonly capDeficits?: boolean | undefined } | undefined;
}

/** Reads `directions.json` and `rules.json` from a folder. They are ours and checked by a test, not by the reader. */
export const readChoices = (folder: string): Choices => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { directions } = read('directions.json') as Pick<Choices, 'directions'>;
  return { ...(read('rules.json') as Omit<Choices, 'directions'>), directions };
};
