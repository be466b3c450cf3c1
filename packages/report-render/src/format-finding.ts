import { ReportRenderError } from './errors.ts';
import type { ReportFinding } from './finding.ts';
import { fillText } from './internal/fill-text.ts';
import { findingTexts } from './internal/findings/texts.ts';
import type { Language } from './tree/language.ts';

/**
 * Writes a finding as one sentence (granskningsanmärkning).
 *
 * @param finding - a finding of {@link validateReport}
 * @param language - Swedish unless said otherwise
 * @returns the sentence
 * @throws ReportRenderError `finding-unknown` when the code is not one of this package's
 *
 * @example
 * ```ts
 * import { formatFinding } from '@sdn/report-render';
 *
 * formatFinding({ code: 'title-missing', severity: 'error', path: ['title'], details: {} }, 'en');
 * // => 'The report has no title.'
 * ```
 *
 * @category Findings
 */
export const formatFinding = (finding: ReportFinding, language: Language = 'sv'): string => {
  if (!Object.hasOwn(findingTexts, finding.code)) {
    throw new ReportRenderError(
      'finding-unknown',
      `There is no text for the finding ${JSON.stringify(finding.code)}. Expected a finding of validateReport.`,
      { code: finding.code },
    );
  }
  return fillText(findingTexts[finding.code][language], finding.details);
};
