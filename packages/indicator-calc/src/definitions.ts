export type {
  Aggregation,
  CouncilTargetYear,
  IndicatorDefinition,
  IndicatorOwner,
  Periodicity,
  TargetVersion,
  TargetYear,
} from './definition.ts';
export { isIndicatorCalcError, IndicatorCalcError, type IndicatorCalcErrorCode } from './errors.ts';
export { findTarget, type FindTargetOptions } from './find-target.ts';
export { parsePeriodicity } from './parse-periodicity.ts';
export { reportOf, type YearValues } from './report-of.ts';
export {
  suggestDirection,
  type DirectionSource,
  type DirectionSuggestion,
  type DirectionWord,
} from './suggest-direction.ts';
