import { assessTarget } from './assess-target.ts';
import type { Assessment, AssessmentBasis, CouncilRelation, ParsedReport } from './assessment.ts';
import type { IndicatorReport } from './indicator-report.ts';
import { checkChoice } from './internal/check-choice.ts';
import { checkRule } from './internal/check-rule.ts';
import { gradeReport } from './internal/grade-report.ts';
import { parseReport } from './internal/parse-report.ts';
import { relateLastYear } from './internal/relate-last-year.ts';
import { listAssumed } from './internal/list-assumed.ts';
import { quantityIn } from './internal/resolve-goal.ts';
import type { PartlyRule } from './partly-rule.ts';

/**
 * How {@link assessIndicator} judges.
 *
 * @category Assessment
 */
export interface AssessIndicatorOptions {
  /** What the status follows: `forecast` during the year, `outcome` at year end. */
  readonly basis: AssessmentBasis;
  /**
   * Rules for *partly*, tried in order. Without them a missed target is `needs-rule`; an empty list says that every miss is
   * `not-met`.
   */
  readonly partly?: readonly PartlyRule[] | undefined;
}

// Lists and answers that are always the same are made once: making and collecting objects is where the time goes.
const BASES = ['forecast', 'outcome'];
const DIRECTIONS = ['higher', 'lower', 'closest'];
const NO_COUNCIL_TARGET: CouncilRelation = Object.freeze({
  relation: 'not-comparable',
  reason: 'target-missing',
});

const relateCouncil = ({
  target,
  councilTarget,
  better,
  councilScope,
  unit,
}: ParsedReport): CouncilRelation =>
  councilTarget === undefined
    ? NO_COUNCIL_TARGET
    : assessTarget(target, councilTarget, { better, scope: councilScope, unit });

/**
 * Assesses an indicator (måluppfyllelse) against its target, the council's target and last year, and shows every step.
 *
 * During the year the full-year forecast decides, at year end the outcome: the caller says which, and one never stands in for the other.
 * A level needs a direction of good; a ceiling, a floor and a band bring their own, bounds included. "öka" is met only by a
 * value above last year's. A missed target is `partly` or `not-met` by the rules that the caller passes and that the result repeats;
 * without rules it is `needs-rule`, since no official tolerance exists. Arithmetic is exact; only `distance.percent` is rounded.
 * For many rows use `assessColumns` of `@sdn/indicator-calc/columns`, which gives the same answers.
 *
 * @param report - target and values, parsed or as printed, with direction and unit from the definition
 * @param options - what the status follows, and the rules for *partly*
 * @returns the assessment; what cannot be told is a status or relation with its reason, never an exception
 * @throws 'quantity-unreadable', 'text-too-long' or 'text-invalid' for a printed cell, 'number-invalid' or 'rule-invalid' for a rule
 * @throws 'option-invalid' for a basis, direction of good or rule that is none
 *
 * @example
 * ```ts
 * import { assessIndicator } from '@sdn/indicator-calc';
 *
 * const sickLeave = { target: '9 %', outcome: '9,8 %', forecast: '9 %', lastYear: '9,7 %', better: 'lower' } as const;
 *
 * assessIndicator(sickLeave, { basis: 'forecast' }).status; // => 'met'
 * assessIndicator(sickLeave, { basis: 'outcome' }).status; // => 'needs-rule'
 * const strict = assessIndicator(sickLeave, { basis: 'outcome', partly: [{ rule: 'within-points', points: '0.5' }] });
 * strict.status; // => 'not-met'
 * strict.distance; // => { percentagePoints: '0.8', percent: '8.89' }
 * strict.trace.steps[1]; // => { step: 'within-points', formula: '0.8 <= 0.5', holds: false }
 * ```
 *
 * @category Assessment
 */
export const assessIndicator = (report: IndicatorReport, options: AssessIndicatorOptions): Assessment => {
  checkChoice('basis', options.basis, BASES);
  checkChoice('better', report.better ?? 'closest', DIRECTIONS);
  const parsed = parseReport(report);
  const applied = { basis: options.basis, partly: options.partly?.map(checkRule) };
  const cell = options.basis === 'forecast' ? parsed.forecast : parsed.outcome;
  const lastYear = relateLastYear(parsed, quantityIn(cell));
  const grade = gradeReport(parsed, cell, lastYear, applied.partly);
  return {
    status: grade.status,
    reason: grade.reason,
    rule: grade.rule,
    distance: grade.distance,
    council: relateCouncil(parsed),
    lastYear,
    assumedUnit: listAssumed(parsed, options.basis),
    trace: { report: parsed, options: applied, steps: grade.steps },
  };
};
