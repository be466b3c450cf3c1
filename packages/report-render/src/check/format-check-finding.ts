import { formatFinding as formatReconciled } from '@sdn/budget-adjustments/reconcile';
import type { Finding, Grade } from '@sdn/goal-model';
import { formatFinding as formatPlanned } from '@sdn/goal-model/texts';
import { ReportRenderError } from '../errors.ts';
import { checkTexts, type OwnCheckCode } from '../internal/check/texts.ts';
import { fillText } from '../internal/fill-text.ts';
import { type ReportMessageKey, reportMessages } from '../report-messages.ts';
import type { Language } from '../tree/language.ts';
import type { CheckFinding } from './check-finding.ts';

/**
 * Writes a finding of `checkReport` as one sentence (granskningsanmärkning): where, what stands there, what is expected.
 *
 * @param finding - a finding of `checkReport`
 * @param language - Swedish unless said otherwise
 * @returns the sentence
 * @throws ReportRenderError `finding-unknown` when the code is not one of `checkReport`
 *
 * @example
 * ```ts
 * import { formatCheckFinding } from '@sdn/report-render/check';
 *
 * formatCheckFinding(
 *   {
 *     code: 'year-stale',
 *     severity: 'warning',
 *     path: ['tables', 13, 'columns', 2],
 *     place: 'Arbetsmarknadsåtgärder',
 *     found: 'Prognos 2020',
 *     expected: 'Prognos 2021',
 *     details: { year: '2020' },
 *   },
 *   'en',
 * );
 * // => 'Arbetsmarknadsåtgärder: "Prognos 2020" keeps an earlier year; expected "Prognos 2021".'
 * ```
 *
 * @category Checks
 */
export const formatCheckFinding = (finding: CheckFinding, language: Language = 'sv'): string => {
  const { code, place, found, expected = '', details, reconciled } = finding;
  if (reconciled !== undefined) return formatReconciled(reconciled, language);
  if (isPlanned(code)) {
    const sentence = formatPlanned({ code, severity: 'error', path: [], ids: [], details }, language);
    return `${place}: ${sentence}`;
  }
  if (!isOwn(code)) {
    throw new ReportRenderError(
      'finding-unknown',
      `There is no text for the finding ${JSON.stringify(code)}. Expected a finding of checkReport.`,
      { code },
    );
  }
  const values = { ...details, place, found: worded(found, language), expected: worded(expected, language) };
  return fillText(checkTexts[code][language], values);
};

const isPlanned = (code: string): code is Finding['code'] => /^(?:claim|judgement)-/.test(code);

const isOwn = (code: string): code is OwnCheckCode => Object.hasOwn(checkTexts, code);

const gradeKeys: Readonly<Record<Grade, ReportMessageKey>> = {
  met: 'status.met',
  partly: 'status.partly',
  'not-met': 'status.not-met',
  'not-assessable': 'status.not-assessable',
};

/** Verdicts in the words of the report; anything else as it was printed. */
const worded = (text: string, language: Language): string => {
  const key = Object.entries(gradeKeys).find(([grade]) => grade === text)?.[1];
  return key === undefined ? text : reportMessages[language][key];
};
