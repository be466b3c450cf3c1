export { isIndicatorCalcError, IndicatorCalcError, type IndicatorCalcErrorCode } from './errors.ts';
