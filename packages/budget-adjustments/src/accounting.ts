export {
  computeReservation,
  type ComputeReservationOptions,
  type Reservation,
  type ReservationFigures,
} from './accounting/compute-reservation.ts';
export {
  listDeficitsToRestore,
  type DeficitToRestore,
  type YearResult,
} from './accounting/list-deficits-to-restore.ts';
export {
  assessAsset,
  type AssessAssetOptions,
  type Asset,
  type AssetAssessment,
} from './accounting/assess-asset.ts';
export {
  listCapitalCosts,
  type AssetInUse,
  type CapitalCost,
  type ListCapitalCostsOptions,
} from './accounting/list-capital-costs.ts';
export {
  listClassTotals,
  type ClassTotal,
  type InvestmentProject,
  type ProjectFunding,
} from './accounting/list-class-totals.ts';
export { priceBaseAmount, type PriceBaseAmount, priceBaseAmounts } from './accounting/price-base-amount.ts';
export { settleAssetSale, type AssetSale, type AssetSaleResult } from './accounting/settle-asset-sale.ts';
export {
  computePayrollSurcharge,
  type Pay,
  type PayrollSurcharge,
  type PayrollSurchargeBand,
  type PayrollSurchargeEdition,
} from './accounting/compute-payroll-surcharge.ts';
