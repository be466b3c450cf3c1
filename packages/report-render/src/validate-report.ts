import type { ReportFinding } from './finding.ts';
import { blockFindings } from './internal/findings/block-findings.ts';
import { found } from './internal/findings/found.ts';
import { inlineFindings } from './internal/findings/inline-findings.ts';
import { sectionFindings } from './internal/findings/section-findings.ts';
import { messagesOf } from './internal/messages-of.ts';
import type { Report } from './tree/report.ts';

/**
 * Validates a report tree (granskning av rapportens form): everything a careful editor or an accessibility test would
 * object to, all at once.
 *
 * Looks at form only: heading levels that jump, empty sections, ragged tables, missing captions, heads and text
 * alternatives, dead or refused links, unreadable numbers, characters that renderers replace. Figures against figures
 * are for `checkReport`. A tree with findings can still be rendered.
 *
 * @param report - the tree; use the schema first when it comes from outside
 * @returns every finding: title and headings first, then block by block, then links, numbers and characters
 * @throws ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { heading, paragraph, report, validateReport } from '@sdn/report-render';
 *
 * const findings = validateReport(report({ title: 'Plan' }, [heading(2, 'Ekonomi'), paragraph('…')]));
 * findings.map(({ code }) => code); // => ['heading-level-skipped']
 * ```
 *
 * @category Findings
 */
export const validateReport = (report: Report): readonly ReportFinding[] => {
  const context = { language: report.language, messages: messagesOf(report.language) };
  return [
    ...(report.title.trim() === '' ? [found('title-missing', ['title'])] : []),
    ...sectionFindings(report, context),
    ...report.body.flatMap((block, index) => blockFindings(block, ['body', index], context)),
    ...inlineFindings(report, context),
  ];
};
