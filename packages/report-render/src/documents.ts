export { buildReport } from './documents/build-report.ts';
export type { DocumentBudget, DocumentData } from './documents/document-data.ts';
export {
  documentMessages,
  type DocumentMessageKey,
  type DocumentMessages,
} from './documents/document-messages.ts';
export type { BuildReportOptions } from './documents/document-options.ts';
export {
  type DocumentOutline,
  documentSections,
  type DocumentSection,
} from './documents/document-section.ts';
export { type DocumentDecision, listDecisions } from './documents/list-decisions.ts';
