import type { DocumentKind } from '@sdn/goal-model';

/**
 * A column of an indicator table.
 *
 * @category Indicators
 */
export type IndicatorColumn =
  | 'outcome'
  | 'outcomeMen'
  | 'outcomeWomen'
  | 'lastYear'
  | 'forecast'
  | 'target'
  | 'councilTarget'
  | 'periodicity'
  | 'period'
  | 'status';

const tertial: readonly IndicatorColumn[] = [
  'outcome',
  'outcomeMen',
  'outcomeWomen',
  'lastYear',
  'forecast',
  'target',
  'councilTarget',
  'period',
];
const plan: readonly IndicatorColumn[] = ['target', 'councilTarget', 'periodicity'];

/**
 * The columns after the indicator's name in each kind of document, as the city's plans (2020) and tertial reports (2021) print
 * them. An annual report has no forecast: its year is over.
 *
 * @category Indicators
 */
export const indicatorColumns: Readonly<Record<DocumentKind, readonly IndicatorColumn[]>> = {
  'board-plan': plan,
  'unit-plan': plan,
  'tertial-1': tertial,
  'tertial-2': tertial,
  'annual-report': tertial.filter((column) => column !== 'forecast'),
};
