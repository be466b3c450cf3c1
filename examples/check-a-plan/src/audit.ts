import { reconcileDocument, stripTags, type Transcription } from '@sdn-examples/transcription';
import { formatFinding, type Language, type ReconcileFinding } from '@sdn/budget-adjustments/reconcile';

/** A finding as the command prints it; labels and printed values are those of the file. */
export interface AuditFinding {
  readonly severity: ReconcileFinding['severity'] | 'warning';
  readonly code: string;
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly printed: string | null;
  readonly expected: string | null;
  readonly message: string;
  /** Where the figure stands among the table's rows and columns, counted from 0; labels may stand twice. */
  readonly cell: { readonly row: number; readonly column: number } | null;
}

export interface Audit {
  readonly document: string;
  readonly findings: readonly AuditFinding[];
}

/** Where a finding stands, in the words of the file; findings outside the tables have no table and no column. */
const placeOf = ({ tables, adjustments, decisions }: Transcription, finding: ReconcileFinding) => {
  const table = tables.find(({ id }) => id === finding.table);
  if (table !== undefined)
    return {
      table: table.id,
      row: table.rows[finding.row]?.label ?? null,
      column: table.columns[finding.column] ?? null,
    };
  const list = finding.table === 'decisions' ? decisions : adjustments;
  const item = list[finding.row];
  return { table: null, row: item && ('purpose' in item ? item.purpose : item.summary), column: null };
};

/** Reconciles a document: its tables, adjustments and decisions. */
export const audit = (data: Transcription, language: Language): Audit => ({
  document: data.document.title,
  findings: reconcileDocument(data).findings.map((finding) => {
    const { table, row, column } = placeOf(data, finding);
    return {
      severity: finding.severity,
      code: finding.code,
      table,
      row: row ?? null,
      column,
      printed: finding.printed,
      expected: finding.expected ?? null,
      message: stripTags(formatFinding(finding, language)),
      cell: table === null ? null : { row: finding.row, column: finding.column },
    };
  }),
});
