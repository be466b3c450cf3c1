import { BudgetAdjustmentsError } from '../errors.ts';
import type { Finding } from '../findings/finding.ts';
import { fillText } from './fill-text.ts';
import { findingTextsEn } from './finding-texts-en.ts';

/**
 * Throws the first finding that is an error, its English text as the message; lets warnings and information pass.
 *
 * @param findings - what a check found
 */
export const throwFirstError = (findings: readonly Finding[]): void => {
  const error = findings.find(({ severity }) => severity === 'error');
  if (error === undefined) return;
  const { code, path, ids, details } = error;
  throw new BudgetAdjustmentsError(code, fillText(findingTextsEn[code], { id: ids.join(', '), ...details }), {
    ...details,
    ids,
    path,
  });
};
