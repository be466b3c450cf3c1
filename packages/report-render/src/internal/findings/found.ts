import type { ReportFinding, ReportFindingCode, Severity } from '../../finding.ts';

/** Where in the tree something stands. */
export type Path = readonly (string | number)[];

const warnings: ReadonlySet<ReportFindingCode> = new Set<ReportFindingCode>([
  'section-empty',
  'block-empty',
  'column-head-missing',
  'row-head-missing',
  'chart-description-missing',
  'characters-replaced',
]);

/**
 * Builds a finding with the severity that its code has.
 *
 * @param code - what was found
 * @param path - where
 * @param details - what the text speaks of
 * @returns the finding
 */
export const found = (
  code: ReportFindingCode,
  path: Path,
  details: Readonly<Record<string, string | number>> = {},
): ReportFinding => ({ code, severity: severityOf(code), path, details: short(details) });

const severityOf = (code: ReportFindingCode): Severity => (warnings.has(code) ? 'warning' : 'error');

const short = (details: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > 80 ? `${value.slice(0, 79)}…` : value,
    ]),
  );
