export { computeBenefitCost, type BenefitCost, type BenefitMonth } from './volumes/compute-benefit-cost.ts';
export {
  computeUnitFunding,
  type ComputeUnitFundingOptions,
  type FundedGroup,
  type FundingShare,
  type GroupFunding,
  type ShareFunding,
  type UnitFunding,
} from './volumes/compute-unit-funding.ts';
export {
  computeVolumeChange,
  type ComputeVolumeChangeOptions,
  type VolumeChangeResult,
  type VolumeGroup,
  type VolumeGroupChange,
} from './volumes/compute-volume-change.ts';
export {
  decomposeDeviation,
  type DeviationParts,
  type PriceVolumeGroup,
} from './volumes/decompose-deviation.ts';
export {
  linearChangeForMean,
  type LinearChange,
  type LinearChangeForMeanOptions,
  type MeanGoal,
} from './volumes/linear-change-for-mean.ts';
