import type { Explanation, ExplanationStep } from '../explanation.ts';
import type { ResultUnitSettlement } from './settle-result-unit.ts';

/**
 * How the settlement of a result unit (resultatenhet) came about, step by step, as plain JSON.
 *
 * Apart from {@link settleResultUnit}, so that settling many units costs no texts.
 *
 * @param settlement - what {@link settleResultUnit} gave
 * @returns the rule edition with its source, the inputs, and every step with its figures
 *
 * @example
 * ```ts
 * import { explainResultUnit, resultUnitRules, settleResultUnit } from '@sdn/budget-adjustments';
 *
 * const unit = { year: 2021, grossBudget: 100, opening: 8, result: 7 };
 * explainResultUnit(settleResultUnit(unit, resultUnitRules(2021))).steps.map(({ calculation, value }) => [calculation, value]);
 * // => [
 * //   ['0.05 × gross budget', '5'],
 * //   ['0.10 × gross budget', '10'],
 * //   ['7 − 0 not from own actions − 0 without met undertakings − 2 beyond the yearly cap', '5'],
 * //   ['8 + 5 − 3 beyond the cap of the fund', '10'],
 * // ]
 * ```
 *
 * @category Result units
 */
export const explainResultUnit = (settlement: ResultUnitSettlement): Explanation => {
  const { opening, result, transfer, closing, yearlyCap, fundCap, forfeited, deficit, rules } = settlement;
  const step = (what: string, calculation: string, value: { toString(): string }): ExplanationStep => ({
    what,
    calculation,
    value: value.toString(),
  });
  return {
    rule: `result unit, edition ${rules.id}: opening + result = closing + forfeited`,
    source: rules.source,
    inputs: {
      year: String(settlement.year),
      opening: opening.toString(),
      result: result.toString(),
      ownResult: settlement.ownResult.toString(),
      undertakings: settlement.undertakings,
    },
    steps: [
      step('yearly cap', `${rules.yearlyShare} × gross budget`, yearlyCap),
      step('cap of the fund', `${rules.fundShare} × gross budget`, fundCap),
      step(
        'transfer',
        `${result.toString()} − ${forfeited.notOwnActions.toString()} not from own actions − ${forfeited.undertakings.toString()} without met undertakings − ${forfeited.yearlyCap.toString()} beyond the yearly cap`,
        transfer,
      ),
      step(
        'closing',
        `${opening.toString()} + ${transfer.toString()} − ${forfeited.fundCap.toString()} beyond the cap of the fund`,
        closing,
      ),
      ...(deficit.status === 'none'
        ? []
        : [
            step(
              deficit.status,
              `deficit from ${deficit.from}, to be covered by the closing of ${deficit.by}`,
              closing,
            ),
          ]),
    ],
    rounding: 'none',
  };
};
