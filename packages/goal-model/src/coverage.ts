export type { Decimal } from './internal/decimal.ts';
export {
  describeCascade,
  type BoardShare,
  type Cascade,
  type DecimalInput,
  type SetShare,
} from './describe-cascade.ts';
export { describeCoverage, type AgendaCoverage, type Coverage } from './describe-coverage.ts';
