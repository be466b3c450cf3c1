import { changeLines } from '../internal/budget-lines.ts';
import { ledgerOnDay } from '../internal/ledger-on-day.ts';
import type { BudgetLine, CurrentBudgetLine } from '../budget/budget.ts';
import type { ApplyAdjustmentsOptions } from './apply-adjustments.ts';
import type { LedgerEntry } from './entry.ts';

/**
 * The budget before a ledger was applied: the exact inverse of {@link applyAdjustments} for the same ledger and day.
 *
 * Use it to find the frame behind a printed current budget.
 *
 * @param current - the budget of the day, in kronor
 * @param ledger - the entries
 * @param options - those that the ledger was applied with
 * @returns the lines of the opening budget
 * @throws the same codes as {@link applyAdjustments}
 *
 * @example
 * ```ts
 * import { applyAdjustments, revertAdjustments } from '@sdn/budget-adjustments';
 *
 * const place = { budget: 'operating', area: 'Förskola' } as const;
 * const opening = [{ ...place, cost: 495_600_000, income: 50_000_000 }];
 * const ledger = [{
 *   ...place,
 *   kind: 'volume-change',
 *   id: 'P-1',
 *   purpose: 'färre barn',
 *   amount: -25_700_000,
 *   history: [{ status: 'granted', on: '2021-06-21', financing: 'centrala medelsreserven' }],
 * }] as const;
 * const { lines } = applyAdjustments(opening, ledger, { on: '2021-08-31' });
 * lines[0]?.net.toString(); // => '419900000'
 * revertAdjustments(lines, ledger, { on: '2021-08-31' })[0]?.net.toString(); // => '445600000'
 * ```
 *
 * @category Ledger
 */
export const revertAdjustments = (
  current: readonly BudgetLine[],
  ledger: readonly LedgerEntry[],
  options: ApplyAdjustmentsOptions,
): readonly CurrentBudgetLine[] => changeLines(current, ledgerOnDay(ledger, options).rows, -1);
