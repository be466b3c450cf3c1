import type { DocumentKind } from '@sdn/goal-model';

/**
 * A section of a document. Those from `operating-budget` to `economy-other` stand under `economy`.
 *
 * @category Documents
 */
export type DocumentSection = MainSection | EconomySection;

type MainSection =
  | 'decisions'
  | 'summary'
  | 'contents'
  | 'appendices'
  | 'introduction'
  | 'goals'
  | 'economy'
  | 'quality'
  | 'other'
  | 'attest';

type EconomySection =
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

const boardDocument: readonly MainSection[] = [
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
const followUpEconomy: readonly EconomySection[] = [
  'operating-budget',
  'areas',
  'result-units',
  'investments',
  'asset-sales',
  'adjustments',
  'turnover-changes',
  'economy-other',
];
const followUp = { main: boardDocument.filter((section) => section !== 'quality'), economy: followUpEconomy };

/**
 * The sections of each kind of document in their fixed order, those under the economy apart; after the plans and tertial reports
 * that the city's boards publish (2020 and 2021). A unit decides nothing and asks for nothing.
 *
 * @category Documents
 */
export const documentSections: Readonly<
  Record<
    DocumentKind,
    { readonly main: readonly DocumentSection[]; readonly economy: readonly DocumentSection[] }
  >
> = {
  'board-plan': {
    main: boardDocument,
    economy: [
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
    ],
  },
  'tertial-1': followUp,
  'tertial-2': followUp,
  'annual-report': { ...followUp, main: boardDocument },
  'unit-plan': {
    main: ['summary', 'contents', 'introduction', 'goals', 'economy', 'quality', 'other', 'attest'],
    economy: ['operating-budget'],
  },
};
