import type { LastYearReason, LastYearRelation, ParsedReport } from '../assessment.ts';
import type { Quantity } from '../quantity.ts';
import { isEqual } from './integer.ts';
import { missOf } from './judge.ts';
import { CHANGE, FORM, quantityIn } from './resolve-goal.ts';
import { decimalsOf, toScaled } from './scaled.ts';
import { unitClash } from './units.ts';

const notComparable = (reason: LastYearReason): LastYearRelation => ({
  relation: 'not-comparable',
  reason,
});

// The side that is good, and the number that values are to come close to when it is neither.
const aimOf = ({
  target,
  better,
}: ParsedReport): { readonly form: 'at-least' | 'at-most' | 'within'; readonly goal: string } | undefined => {
  if (target.kind === 'at-most' || target.kind === 'at-least') return { form: target.kind, goal: '0' };
  if (target.kind === 'within') return { form: 'within', goal: target.centre };
  if (better === 'closest')
    return target.kind === 'level' ? { form: 'within', goal: target.value } : undefined;
  if (better !== undefined) return { form: FORM[better], goal: '0' };
  if (target.kind === 'direction') {
    return { form: CHANGE[target.change], goal: '0' };
  }
  return undefined;
};

/**
 * How a value stands to last year's: the smaller miss is the better one.
 *
 * @param report - the report
 * @param value - the value
 * @returns the relation
 */
export const relateLastYear = (report: ParsedReport, value: Quantity | undefined): LastYearRelation => {
  const last = quantityIn(report.lastYear);
  if (value === undefined) return notComparable('value-missing');
  if (last === undefined) return notComparable('last-year-missing');
  if (report.methodChanged === true) return notComparable('method-changed');
  const unit = report.unit ?? '';
  const clash = unitClash(value.unit || unit, last.unit || unit);
  if (clash !== undefined) return notComparable(clash);

  const aim = aimOf(report);
  const number = aim?.goal ?? '0';
  const scale = Math.max(decimalsOf(value.value), decimalsOf(last.value), decimalsOf(number));
  const now = toScaled(value.value, scale);
  const before = toScaled(last.value, scale);
  if (isEqual(now, before)) return { relation: 'unchanged' };
  if (aim === undefined) return notComparable('direction-missing');
  const goal = { form: aim.form, goal: toScaled(number, scale), tolerance: 0 };
  const nowMiss = missOf(now, goal);
  const beforeMiss = missOf(before, goal);
  if (isEqual(nowMiss, beforeMiss)) return { relation: 'unchanged' };
  return { relation: nowMiss < beforeMiss ? 'better' : 'worse' };
};
