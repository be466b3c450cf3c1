export { applyChanges } from './apply-changes.ts';
export { extractOwnLayer, type InheritedIds, type OwnLayer, type OwnRows } from './extract-own-layer.ts';
export { reviseExpectedResult, type RevisionStep } from './revise-expected-result.ts';
export { suggestIndicators, type IndicatorSuggestion } from './suggest-indicators.ts';
