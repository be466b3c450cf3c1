import { stripTags, type Transcription } from '@sdn-examples/transcription';
import { formatFinding, type ReconcileFinding, reconcileTables } from '@sdn/budget-adjustments/reconcile';

/** A finding as the command prints it; labels and printed values are those of the file. */
export interface AuditFinding {
  readonly severity: ReconcileFinding['severity'];
  readonly code: string;
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly printed: string | null;
  readonly expected: string | null;
  readonly message: string;
}

export interface Audit {
  readonly document: string;
  readonly findings: readonly AuditFinding[];
}

/** Reconciles every table of a document, each by itself and against the others. */
export const audit = (data: Transcription): Audit => {
  const labels = new Map(data.tables.map((table) => [table.id, table]));
  return {
    document: data.document.title,
    findings: reconcileTables(data.tables).findings.map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      table: finding.table,
      row: labels.get(finding.table)?.rows[finding.row]?.label ?? null,
      column: labels.get(finding.table)?.columns[finding.column] ?? null,
      printed: finding.printed,
      expected: finding.expected ?? null,
      message: stripTags(formatFinding(finding, 'en')),
    })),
  };
};
