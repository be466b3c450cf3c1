import type { Severity } from '../finding.ts';
import type { LedgerFinding, LedgerFindingCode } from '../ledger/ledger-finding.ts';
import type { BudgetAdjustment, LedgerEntry } from '../ledger/entry.ts';
import type { StatusOptions } from '../ledger/status-rules.ts';
import { Decimal } from './decimal.ts';
import { eventFindings } from './event-findings.ts';
import { rulesOf } from './rules-of.ts';
import { type DecimalInput, isFiniteNumber } from './to-decimal.ts';
import { shapeFindings } from './shape-findings.ts';

type Problem = readonly [code: LedgerFindingCode, severity: Severity, details?: LedgerFinding['details']];

/**
 * Everything that is wrong or worth knowing about one entry of a ledger.
 *
 * @param entry - the entry
 * @param path - where it stands
 * @param options - the caller's own statuses
 * @returns findings, those of its history first
 */
export const entryFindings = (
  entry: LedgerEntry,
  path: LedgerFinding['path'],
  options: StatusOptions = {},
): readonly LedgerFinding[] => {
  const misshapen = shapeFindings(entry, path);
  if (misshapen.length > 0) return misshapen;
  const found: LedgerFinding[] = [...eventFindings(entry, path, options)];
  const add = (...[code, severity, details = {}]: Problem): void => {
    found.push({ code, severity, path, ids: [entry.id], details });
  };

  const last = entry.history.at(-1);
  if (last === undefined) add('history-empty', 'warning');
  const [unfit] = amountsOf(entry)
    .filter((amount) => !isFiniteNumber(amount))
    .map(String);
  if (unfit !== undefined) {
    add('amount-not-finite', 'error', { got: unfit });
    return found;
  }
  if (entry.kind === 'turnover-change') {
    const net = entry.lines.reduce((sum, { cost, income }) => sum.plus(cost).minus(income), new Decimal(0));
    if (!net.isZero()) add('turnover-unbalanced', 'error', { net: net.toString() });
  }
  if (entry.kind === 'rebudgeting') {
    for (const link of ['project', 'report'] as const)
      if (entry[link].trim() === '') add('link-missing', 'error', { link });
  }
  if (entry.kind === 'budget-adjustment') {
    const isInForce = last !== undefined && rulesOf(entry.kind, options).inForce.includes(last.status);
    if (isInForce && (last.amount ?? entry.amount) === undefined) add('amount-missing', 'error');
    const problem = partProblem(entry);
    if (problem !== undefined) add(...problem);
  }
  return found;
};

// Only a request, a grant and a part may leave their amount out.
const amountsOf = (entry: LedgerEntry): readonly DecimalInput[] => {
  const granted = entry.history.map(({ amount }) => amount);
  const parts = entry.kind === 'budget-adjustment' ? (entry.parts ?? []).map(({ amount }) => amount) : [];
  const optional = [...granted, ...parts].filter((amount) => amount !== undefined);
  switch (entry.kind) {
    case 'turnover-change':
      return [...entry.lines.flatMap(({ cost, income }) => [cost, income]), ...optional];
    case 'internal-transfer':
    case 'deduction':
      return [...entry.moves.map(({ amount }) => amount), ...optional];
    case 'budget-adjustment':
      return entry.amount === undefined ? optional : [entry.amount, ...optional];
    default:
      return [entry.amount, ...optional];
  }
};

// Parts may leave a rest only where the amount of one of them is not stated.
const partProblem = ({ amount, parts = [] }: BudgetAdjustment): Problem | undefined => {
  if (amount === undefined || parts.length === 0) return undefined;
  const stated = parts.flatMap((part) => part.amount ?? []);
  const sum = stated.reduce<Decimal>((total, part) => total.plus(part), new Decimal(0));
  const rest = new Decimal(amount).minus(sum);
  if (rest.isZero()) return undefined;
  const whole = String(amount);
  return stated.length === parts.length || rest.lt(0)
    ? ['parts-differ', 'warning', { parts: sum.toString(), whole }]
    : ['parts-rest', 'info', { rest: rest.toString(), whole }];
};
