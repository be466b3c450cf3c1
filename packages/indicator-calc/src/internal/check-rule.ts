import { IndicatorCalcError } from '../errors.ts';
import type { AppliedRule, PartlyRule } from '../partly-rule.ts';
import { checkChoice } from './check-choice.ts';
import { toDecimalText } from './decimal-input.ts';

const RULES = ['within-percent', 'within-points', 'better-than-last-year'];

const checkSize = (name: string, input: Parameters<typeof toDecimalText>[0]): string => {
  const text = toDecimalText(input, name);
  if (!text.startsWith('-')) return text;
  throw new IndicatorCalcError(
    'rule-invalid',
    `${name} of a rule must not be negative, got ${text}. Pass how much the target may be missed by.`,
    { name, got: text },
  );
};

/**
 * A rule for *partly* as plain data, checked.
 *
 * @param rule - the rule
 * @returns the rule with its number as text
 */
export const checkRule = (rule: PartlyRule): AppliedRule => {
  checkChoice('rule', rule.rule, RULES);
  if (rule.rule === 'within-percent') return { rule: rule.rule, percent: checkSize('percent', rule.percent) };
  if (rule.rule === 'within-points') return { rule: rule.rule, points: checkSize('points', rule.points) };
  return { rule: rule.rule };
};
