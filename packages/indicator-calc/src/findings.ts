export {
  assessTargetShares,
  type CityTarget,
  type TargetShare,
  type TargetShares,
} from './assess-target-shares.ts';
export { isIndicatorCalcError, IndicatorCalcError, type IndicatorCalcErrorCode } from './errors.ts';
export type { IndicatorFinding, IndicatorFindingCode } from './finding.ts';
export { formatFinding } from './format-finding.ts';
export {
  validateIndicators,
  type IndicatorRow,
  type ValidateIndicatorsOptions,
} from './validate-indicators.ts';
