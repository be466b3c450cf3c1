export { formatChanges } from './format-changes.ts';
export { formatFinding, type Language } from './format-finding.ts';
export { formatGrounds, type FormatGroundsOptions } from './format-grounds.ts';
export {
  validateJudgement,
  type PrintedCounts,
  type ValidateJudgementOptions,
} from './validate-judgement.ts';
