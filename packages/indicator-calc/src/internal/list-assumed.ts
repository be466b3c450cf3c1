import type { AssessmentBasis, ParsedReport } from '../assessment.ts';

const isBare = (cell: object | undefined): boolean =>
  cell !== undefined && 'unit' in cell && cell.unit === '';

const NONE: readonly string[] = Object.freeze([]);

/**
 * The fields whose numbers stand without a unit and are read in the unit of the indicator.
 *
 * @param report - the report
 * @param basis - what the status follows
 * @returns the names of the fields
 */
export const listAssumed = (report: ParsedReport, basis: AssessmentBasis): readonly string[] => {
  if (report.unit === undefined || report.unit === '') return NONE;
  const fields = ['target', basis, 'lastYear', 'baseYear', 'councilTarget'] as const;
  return fields.filter((field) => isBare(report[field]));
};
