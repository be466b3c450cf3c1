import { BudgetAdjustmentsError, type BudgetAdjustmentsErrorCode } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { formatText } from './format-text.ts';

/**
 * Throws the first finding that is an error, its English text as the message; lets warnings and information pass.
 *
 * @param findings - what a check found
 * @param texts - the English text of each code
 */
export const throwFirstError = <Code extends BudgetAdjustmentsErrorCode>(
  findings: readonly Finding<Code>[],
  texts: Readonly<Record<Code, string>>,
): void => {
  const error = findings.find(({ severity }) => severity === 'error');
  if (error === undefined) return;
  const { code, path, ids, details } = error;
  throw new BudgetAdjustmentsError(code, formatText(texts[code], error), { ...details, ids, path });
};
