import type { IndicatorOwner, Periodicity } from './definition.ts';
import type { IndicatorFinding } from './finding.ts';
import type { IndicatorReport } from './indicator-report.ts';
import { toDecimalText } from './internal/decimal-input.ts';
import type { Decimal } from './internal/decimal.ts';
import { findTitleConflicts } from './internal/find-title-conflicts.ts';
import { readRow } from './internal/read-row.ts';
import { rowRules } from './internal/row-rules.ts';

/**
 * A row of an indicator table with what is known about the indicator.
 *
 * @category Findings
 */
export interface IndicatorRow extends IndicatorReport {
  /** Identity of the row. */
  readonly id: string;
  /** Title as printed. */
  readonly title: string;
  /** Who owns the indicator. */
  readonly owner: IndicatorOwner;
  /** How often it is measured. */
  readonly periodicity?: Periodicity | undefined;
}

/**
 * What {@link validateIndicators} checks beyond the rows themselves.
 *
 * @category Findings
 */
export interface ValidateIndicatorsOptions {
  /** `plan` has targets only; `tertial` is a report during the year; `year-end` the annual report. */
  readonly document: 'plan' | 'tertial' | 'year-end';
  /** From how many per cent of last year's outcome on a target counts as far from it; without it that is not checked. */
  readonly farPercent?: Decimal | string | number | undefined;
}

/**
 * Checks a set of indicators for completeness and sanity (rimlighet), and returns every finding.
 *
 * Found are: a target missing where the owner must set one, pending targets with and without an own value, texts that fit no form, an
 * outcome on a yearly indicator during the year, a tertial indicator without forecast, mixed units in a row, shares without per cent,
 * a target far from the last outcome, one title with conflicting targets, a target weaker than the council's. Findings are
 * questions to a reader, in the order of the rows; nothing is corrected. Texts come from {@link formatFinding}.
 *
 * @param rows - the indicators of one document
 * @param options - kind of document, and when a target is far from the last outcome
 * @returns the findings; none for a clean set
 * @throws 'number-invalid' when `farPercent` is no number
 *
 * @example
 * ```ts
 * import { formatFinding, validateIndicators } from '@sdn/indicator-calc/findings';
 *
 * const row = { id: 'a', title: 'Sjukfrånvaro', owner: 'council', target: '', councilTarget: 'Tas fram av nämnd' } as const;
 * const [finding] = validateIndicators([row], { document: 'plan' });
 * finding?.code; // => 'target-missing'
 * finding && formatFinding(finding, 'sv'); // => 'Sjukfrånvaro: årsmål saknas, men ska sättas (KF:s årsmål: Tas fram av nämnd).'
 * ```
 *
 * @category Findings
 */
export const validateIndicators = (
  rows: readonly IndicatorRow[],
  options: ValidateIndicatorsOptions,
): readonly IndicatorFinding[] => {
  const far = options.farPercent === undefined ? undefined : toDecimalText(options.farPercent, 'farPercent');
  const read = rows.map(readRow);
  const findings = read.flatMap((row, index) =>
    rowRules.flatMap((rule) =>
      rule(row, options.document, far).map(({ code, severity, field, details }): IndicatorFinding => ({
        code,
        severity,
        path: [index, field],
        ids: [row.id],
        details: { title: row.title, ...details },
      })),
    ),
  );
  return [...findings, ...findTitleConflicts(read)].sort((a, b) => a.path[0] - b.path[0]);
};
