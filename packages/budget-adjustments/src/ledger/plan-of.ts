import type { Explanation } from '../explanation.ts';
import type { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { entryFindings } from '../internal/entry-findings.ts';
import { ledgerTextsEn } from '../internal/ledger-texts.ts';
import { throwFirstError } from '../internal/throw-first-error.ts';
import { toDecimal } from '../internal/to-decimal.ts';
import type { CostAndIncome } from '../budget/net-of.ts';
import type { TurnoverChange } from './entry.ts';

/** A plan: the frame with its turnover changes, in the unit of the frame. */
export interface Plan {
  /** Planned cost. */
  readonly cost: Decimal;
  /** Planned income. */
  readonly income: Decimal;
  /** Planned net; the net of the frame, as a turnover change leaves it alone. */
  readonly net: Decimal;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The plan of a board (nämndens budget): its frame (ram) and its turnover changes (omslutningsförändringar), on both sides.
 *
 * For the printed identity frame + turnover = plan. Statuses and days do not matter here; for the budget on a day use
 * {@link applyAdjustments}.
 *
 * @param frame - cost and income of the frame, income positive
 * @param changes - the turnover changes, in the same unit
 * @returns cost, income and net of the plan
 * @throws `turnover-unbalanced` when a change does not change cost and income alike
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { planOf } from '@sdn/budget-adjustments';
 *
 * const line = { budget: 'operating', area: 'all', cost: '328.9', income: '328.9' } as const;
 * const change = { kind: 'turnover-change', id: 'O-1', purpose: 'avgifter', lines: [line], history: [] } as const;
 * const { cost, income, net } = planOf({ cost: '2816.3', income: '83.6' }, [change]);
 * [cost, income, net].map(String); // => ['3145.2', '412.5', '2732.7']
 * ```
 *
 * @category Ledger
 */
export const planOf = (frame: CostAndIncome, changes: readonly TurnoverChange[]): Plan => {
  throwFirstError(
    changes.flatMap((change, index) => entryFindings(change, [index])),
    ledgerTextsEn,
  );
  const lines = changes.flatMap((change) => change.lines);
  const plan = (side: 'cost' | 'income') => {
    const framed = toDecimal(frame[side], side);
    const planned = lines.reduce((sum, line) => sum.plus(line[side]), framed);
    return { planned, step: [side, show`${framed} + ${planned.minus(framed)}`, planned] as const };
  };
  const [cost, income] = [plan('cost'), plan('income')];
  const net = cost.planned.minus(income.planned);
  return {
    cost: cost.planned,
    income: income.planned,
    net,
    explanation: explain(
      'plan = frame + turnover changes, for cost and for income',
      'the identity that plans print',
      {},
      [cost.step, income.step, ['net', show`${cost.planned} − ${income.planned}`, net]],
    ),
  };
};
