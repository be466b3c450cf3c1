import { stripTags, type Transcription } from '@sdn-examples/transcription';
import type { Language } from '@sdn/report-render';
import { checkReport, formatCheckFinding } from '@sdn/report-render/check';
import { audit, type Audit } from './audit.ts';
import { checkSexes } from './check-sexes.ts';
import { toCheckedDocument } from './to-checked-document.ts';

/** Reconciles a document and checks it as a whole: targets, judgements, years, units, verdicts, notes and sexes as well. */
export const auditWhole = (data: Transcription, language: Language): Audit => {
  const { document, findings } = audit(data, language);
  // What stands behind a finding of the reconciliation is in the audit already.
  const others = checkReport(toCheckedDocument(data)).filter(({ reconciled }) => reconciled === undefined);
  return {
    document,
    findings: [
      ...findings,
      ...others.map((finding) => ({
        severity: finding.severity,
        code: finding.code,
        table: null,
        row: stripTags(finding.place),
        column: null,
        printed: finding.found,
        expected: finding.expected ?? null,
        message: stripTags(formatCheckFinding(finding, language)),
        cell: null,
      })),
      ...checkSexes(data, language),
    ],
  };
};
