export {
  assessSexDifference,
  type ComparedSexes,
  type NoSexDifference,
  type SexAnswers,
  type SexDifference,
} from './assess-sex-difference.ts';
export {
  assessSexSplit,
  type ImpliedShare,
  type SexGap,
  type SexSplitAssessment,
  type SexSplitOptions,
  type SplitKind,
} from './assess-sex-split.ts';
export { isIndicatorCalcError, IndicatorCalcError, type IndicatorCalcErrorCode } from './errors.ts';
export type { Decimal } from './internal/decimal.ts';
export type { SexSplit, SplitReason } from './sex-split.ts';
export { wilsonInterval, type IntervalOptions, type ShareInterval } from './wilson-interval.ts';
