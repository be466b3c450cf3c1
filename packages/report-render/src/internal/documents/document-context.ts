import type { GoalTree } from '@sdn/goal-model';
import type { DocumentData } from '../../documents/document-data.ts';
import type { DocumentMessages } from '../../documents/document-messages.ts';
import type { BuildReportOptions } from '../../documents/document-options.ts';

/** What every section of a document is built from. */
export interface DocumentContext {
  readonly data: DocumentData;
  readonly options: BuildReportOptions;
  readonly texts: DocumentMessages;
  readonly tree: GoalTree;
}
