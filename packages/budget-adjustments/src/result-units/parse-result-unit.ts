import type { AmountUnit } from '../amounts/amount.ts';
import { parseAmount } from '../amounts/parse-amount.ts';
import { BudgetAdjustmentsError } from '../errors.ts';
import { Decimal } from '../internal/decimal.ts';
import type { PrintedResultUnit, ResultUnitSigns, SurplusSign } from './printed-result-unit.ts';
import type { ResultUnitYear } from './settle-result-unit.ts';

/** Options of {@link parseResultUnit}. */
export interface ParseResultUnitOptions {
  /** The year that the table closes. */
  readonly year: number;
  /** The unit of the table. */
  readonly unit: AmountUnit;
  /** The sign conventions of the table. */
  readonly signs: Pick<ResultUnitSigns, 'opening' | 'result'>;
}

/**
 * A result unit (resultatenhet) read from a row of a printed table, in kronor and with surplus +.
 *
 * The published table shows a surplus from last year with a minus and one to next year with a plus: name the conventions,
 * they are never guessed. An empty amount is 0 here, as the table prints no other zero. Settle the unit with
 * {@link settleResultUnit} and print it back with {@link formatResultUnit}.
 *
 * @param row - the cells, as text
 * @param options - year, unit and signs
 * @returns what {@link settleResultUnit} takes
 * @throws `amount-unreadable` for a cell that is no amount
 * @throws `answer-unreadable` when own actions are neither JA, NEJ nor empty
 *
 * @example
 * ```ts
 * import { parseResultUnit } from '@sdn/budget-adjustments';
 *
 * const row = { grossBudget: '68,1', opening: '-6,8', result: '0', ownActions: '' };
 * const signs = { opening: 'surplus-negative', result: 'surplus-negative' } as const;
 * parseResultUnit(row, { year: 2021, unit: 'mnkr', signs }).opening.toString(); // => '6800000'
 * ```
 *
 * @category Result units
 */
export const parseResultUnit = (row: PrintedResultUnit, options: ParseResultUnitOptions): ResultUnitYear => {
  const { year, unit, signs } = options;
  const read = (text: string, sign: SurplusSign): Decimal => {
    const amount = parseAmount(text, { unit });
    const value = amount.kind === 'amount' ? amount.value : new Decimal(0);
    return sign === 'surplus-negative' && !value.isZero() ? value.negated() : value;
  };
  return {
    year,
    grossBudget: read(row.grossBudget, 'surplus-positive'),
    opening: read(row.opening, signs.opening),
    result: read(row.result, signs.result),
    ownActions: answerOf(row.ownActions),
  };
};

const answerOf = (text: string): boolean | undefined => {
  const answers: Readonly<Record<string, boolean | undefined>> = { JA: true, NEJ: false, '': undefined };
  const answer = text.trim().toUpperCase();
  if (answer in answers) return answers[answer];
  throw new BudgetAdjustmentsError(
    'answer-unreadable',
    `Own actions is "${text}"; expected JA, NEJ or an empty cell. For a part of the result pass the amount to settleResultUnit.`,
    { text },
  );
};
