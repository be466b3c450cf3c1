export { isIndicatorCalcError, IndicatorCalcError, type IndicatorCalcErrorCode } from './errors.ts';
export { findMissingKind } from './find-missing-kind.ts';
export { jsonStatCodes, koladaCodes, type MissingCodes, sdmxCodes } from './missing-codes.ts';
export { parseSex, sexCodes } from './parse-sex.ts';
