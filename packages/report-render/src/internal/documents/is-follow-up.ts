import type { DocumentKind } from '@sdn/goal-model';

/**
 * Whether a document follows something up; a plan has no outcome, forecast, deviation or status.
 *
 * @param kind - kind of document
 * @returns true for tertial and annual reports
 */
export const isFollowUp = (kind: DocumentKind): boolean => kind !== 'board-plan' && kind !== 'unit-plan';
