import type { Explanation } from '../explanation.ts';
import { explain, show } from '../internal/explain.ts';
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
  return explain(
    `result unit, edition ${rules.id}: opening + result = closing + forfeited`,
    rules.source,
    {
      year: settlement.year,
      opening,
      result,
      ownResult: settlement.ownResult,
      undertakings: settlement.undertakings,
    },
    [
      ['yearly cap', `${rules.yearlyShare} × gross budget`, yearlyCap],
      ['cap of the fund', `${rules.fundShare} × gross budget`, fundCap],
      [
        'transfer',
        show`${result} − ${forfeited.notOwnActions} not from own actions − ${forfeited.undertakings} without met undertakings − ${forfeited.yearlyCap} beyond the yearly cap`,
        transfer,
      ],
      ['closing', show`${opening} + ${transfer} − ${forfeited.fundCap} beyond the cap of the fund`, closing],
      ...(deficit.status === 'none'
        ? []
        : [
            [
              deficit.status,
              show`deficit from ${deficit.from}, to be covered by the closing of ${deficit.by}`,
              closing,
            ] as const,
          ]),
    ],
  );
};
