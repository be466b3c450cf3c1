import type { ParsedReport } from '../assessment.ts';
import type { IndicatorReport, ReportedValue } from '../indicator-report.ts';
import type { Missing } from '../missing.ts';
import { parseQuantity } from '../parse-quantity.ts';
import { parseTarget } from '../parse-target.ts';
import type { NoQuantity, Quantity } from '../quantity.ts';
import type { Target } from '../target.ts';

const parseValue = (cell: ReportedValue | undefined): Quantity | NoQuantity | Missing | undefined =>
  typeof cell === 'string' ? parseQuantity(cell) : cell;

const parseAim = <T extends Target | undefined>(cell: T | string): T | Target =>
  typeof cell === 'string' ? parseTarget(cell) : cell;

/**
 * The report with every printed cell parsed; every field is there, so that reports are alike to the engine.
 *
 * @param report - the report
 * @returns the parsed report
 */
export const parseReport = (report: IndicatorReport): ParsedReport => ({
  target: parseAim(report.target),
  outcome: parseValue(report.outcome),
  forecast: parseValue(report.forecast),
  lastYear: parseValue(report.lastYear),
  baseYear: parseValue(report.baseYear),
  councilTarget: parseAim(report.councilTarget),
  councilScope: report.councilScope,
  better: report.better,
  unit: report.unit,
  methodChanged: report.methodChanged,
});
