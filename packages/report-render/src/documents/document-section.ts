import type { DocumentKind } from '@sdn/goal-model';

/**
 * A section of a document. Those from `operating-budget` to `economy-other` stand under `economy`.
 *
 * @category Documents
 */
export type DocumentSection =
  | 'decisions'
  | 'summary'
  | 'contents'
  | 'appendices'
  | 'introduction'
  | 'goals'
  | 'economy'
  | 'quality'
  | 'other'
  | 'attest'
  | 'operating-budget'
  | 'areas'
  | 'result-units'
  | 'investments'
  | 'asset-sales'
  | 'projects'
  | 'adjustments'
  | 'turnover-changes'
  | 'premises'
  | 'economy-other';

/**
 * The sections of a kind of document.
 *
 * @category Documents
 */
export interface DocumentOutline {
  /** The sections of the first level in order. */
  readonly main: readonly DocumentSection[];
  /** The sections under `economy` in order. */
  readonly economy: readonly DocumentSection[];
  /** Sections that are left out when they have nothing to tell; all others keep their heading. */
  readonly optional: readonly DocumentSection[];
}

const main: readonly DocumentSection[] = [
  'decisions',
  'summary',
  'contents',
  'appendices',
  'introduction',
  'goals',
  'economy',
  'quality',
  'other',
  'attest',
];
const planned: readonly DocumentSection[] = [
  'operating-budget',
  'areas',
  'investments',
  'asset-sales',
  'result-units',
  'projects',
  'adjustments',
  'turnover-changes',
  'premises',
  'economy-other',
];
const followedUp: readonly DocumentSection[] = [
  'operating-budget',
  'areas',
  'result-units',
  'investments',
  'asset-sales',
  'projects',
  'adjustments',
  'turnover-changes',
  'premises',
  'economy-other',
];
const tertialReport: DocumentOutline = {
  main,
  economy: followedUp,
  optional: ['introduction', 'quality', 'projects', 'premises'],
};

/**
 * The sections of each kind of document in their fixed order, after the plans and tertial reports that the city's boards publish
 * (2020 and 2021). A unit seldom decides anything or asks for money.
 *
 * @category Documents
 */
export const documentSections: Readonly<Record<DocumentKind, DocumentOutline>> = {
  'board-plan': { main, economy: planned, optional: [] },
  'tertial-1': tertialReport,
  'tertial-2': tertialReport,
  'annual-report': { main, economy: followedUp, optional: ['projects', 'premises'] },
  'unit-plan': {
    main,
    economy: planned,
    optional: ['decisions', 'appendices', ...planned.filter((section) => section !== 'operating-budget')],
  },
};
