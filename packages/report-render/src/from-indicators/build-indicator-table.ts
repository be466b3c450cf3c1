import type { DocumentKind } from '@sdn/goal-model';
import type { Assessment, ReportedValue } from '@sdn/indicator-calc';
import { parsePeriodicity } from '@sdn/indicator-calc/definitions';
import { isFollowUp } from '../internal/documents/is-follow-up.ts';
import { proposalText } from '../internal/documents/proposal-text.ts';
import { rulesNote } from '../internal/documents/rules-note.ts';
import { targetCell } from '../internal/documents/target-cell.ts';
import { valueCell } from '../internal/documents/value-cell.ts';
import { fillText } from '../internal/fill-text.ts';
import { sortByTitle } from '../internal/sort-by-title.ts';
import { textsOf, type Wording } from '../internal/texts.ts';
import { commentRow } from '../tree/comment-row.ts';
import type { Inline } from '../tree/inline.ts';
import type { Language } from '../tree/language.ts';
import { type StatusMark, statusMark } from '../tree/status-mark.ts';
import { type Table, table, type TableColumn, type TableRow } from '../tree/table.ts';
import { tableRow } from '../tree/table-row.ts';
import { type IndicatorColumn, indicatorColumns } from './indicator-columns.ts';
import { type IndicatorMessages, indicatorMessages } from './indicator-messages.ts';
import type { IndicatorRow } from './indicator-row.ts';

/**
 * Options of {@link buildIndicatorTable}.
 *
 * @category Indicators
 */
export interface IndicatorTableOptions extends Wording<IndicatorMessages> {
  /** The kind of document, which decides the columns. */
  readonly kind: DocumentKind;
  /** Number and title of the goal, for the caption. */
  readonly goal: string;
  /** Columns after the indicator's name instead of those of the kind. */
  readonly columns?: readonly IndicatorColumn[] | undefined;
}

/**
 * Builds the table of the indicators (indikatorer) under a goal, in Swedish alphabetical order.
 *
 * The columns are those of the kind of document, {@link indicatorColumns}; those by sex are left out where no row has or must
 * have such values. In a follow-up the assessment stands last where any row has one, and the rule for *partly* that it was made
 * with stands below the table. Numbers keep their exact value and, in Swedish, print byte for byte; missing values say why.
 * Comments, and targets that the document proposes to change, stand as rows below their indicator.
 *
 * @param rows - the indicators
 * @param options - kind of document, the goal's name and the words
 * @returns the table
 * @throws ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { buildIndicatorTable } from '@sdn/report-render/from-indicators';
 *
 * const rows = [{ id: 'ind-90', title: 'Sjukfrånvaro', target: '9 %', councilTarget: '7,5 %', periodicity: 'Tertial' }];
 * const plan = buildIndicatorTable(rows, { kind: 'board-plan', goal: '3.2 En bra arbetsgivare' });
 * plan.columns.map(({ label }) => label); // => ['Indikator', 'Årsmål', 'KF:s årsmål', 'Periodicitet']
 * const translated = buildIndicatorTable(rows, { kind: 'board-plan', goal: '3.2 En bra arbetsgivare', language: 'en' });
 * translated.rows[0]; // => {
 * //   kind: 'row',
 * //   cells: [
 * //     ['Sjukfrånvaro'],
 * //     [{ type: 'number', value: '9', decimals: 0, unit: '%' }],
 * //     [{ type: 'number', value: '7.5', decimals: 1, unit: '%' }],
 * //     ['Tertial'],
 * //   ],
 * // }
 * ```
 *
 * @category Indicators
 */
export const buildIndicatorTable = (rows: readonly IndicatorRow[], options: IndicatorTableOptions): Table => {
  const { kind, language = 'sv' } = options;
  const texts = textsOf(indicatorMessages, options);
  const columns = options.columns ?? columnsOf(rows, kind);
  const assessments = columns.includes('status')
    ? rows.flatMap(({ assessment }) => (assessment === undefined ? [] : [assessment]))
    : [];
  const note = rulesNote(assessments, texts, language);
  return table({
    caption: fillText(texts['indicators.caption'], { goal: options.goal }),
    columns: [texts['indicators.title'], ...columns.map((column) => headOf(column, kind, texts))],
    rows: sortByTitle(rows).flatMap((row) => [
      tableRow('row', [
        row.sexSplit === 'yes' ? fillText(texts['indicators.by-sex'], { title: row.title }) : row.title,
        ...columns.map((column) => cellOf(row, column, language, texts)),
      ]),
      ...belowOf(row, language, texts),
    ]),
    ...(note === '' ? {} : { footnote: note }),
  });
};

const columnsOf = (rows: readonly IndicatorRow[], kind: DocumentKind): readonly IndicatorColumn[] => {
  const bySex = rows.some(
    ({ sexSplit, outcomeMen, outcomeWomen }) =>
      sexSplit === 'yes' || isGiven(outcomeMen) || isGiven(outcomeWomen),
  );
  const assessed = isFollowUp(kind) && rows.some(({ assessment }) => assessment !== undefined);
  return [
    ...indicatorColumns[kind].filter(
      (column) => bySex || (column !== 'outcomeMen' && column !== 'outcomeWomen'),
    ),
    ...(assessed ? (['status'] as const) : []),
  ];
};

/** A missing value with its reason is given; an empty cell is not. */
const isGiven = (value: ReportedValue | undefined): boolean =>
  typeof value === 'string'
    ? value !== ''
    : value !== undefined && !('kind' in value && value.kind === 'none');

const headOf = (column: IndicatorColumn, kind: DocumentKind, texts: IndicatorMessages): TableColumn => {
  const yearly = column === 'outcome' && kind === 'annual-report';
  const head = yearly ? 'indicators.outcome.annual-report' : (`indicators.${column}` as const);
  return {
    label: texts[head],
    kind: column === 'periodicity' || column === 'period' || column === 'status' ? 'text' : 'number',
  };
};

const cellOf = (
  row: IndicatorRow,
  column: IndicatorColumn,
  language: Language,
  texts: IndicatorMessages,
): Inline => {
  switch (column) {
    case 'target':
    case 'councilTarget':
      return targetCell(row[column], language, texts);
    case 'periodicity':
      return periodicityIn(row.periodicity ?? '', language, texts);
    case 'period':
      return row.period ?? '';
    case 'status':
      return row.assessment === undefined ? '' : markOf(row.assessment, texts);
    default:
      return valueCell(row[column], language);
  }
};

/** Printed words are Swedish; they stand as printed in Swedish and are translated where they can be read. */
const periodicityIn = (word: string, language: Language, texts: IndicatorMessages): string => {
  const name = language === 'sv' ? word : readPeriodicity(word);
  const key = `periodicity.${name}`;
  return Object.hasOwn(texts, key) ? texts[key as keyof IndicatorMessages] : word;
};

const readPeriodicity = (word: string): string => {
  try {
    return parsePeriodicity(word);
  } catch {
    return word;
  }
};

/** What is not assessable says why; a status without a reason would be a riddle. */
const markOf = ({ status, reason }: Assessment, texts: IndicatorMessages): StatusMark =>
  status === 'not-assessable'
    ? statusMark(
        status,
        fillText(texts['indicators.not-assessable'], { reason: texts[`indicators.reason.${reason}`] }),
      )
    : statusMark(status);

const belowOf = (row: IndicatorRow, language: Language, texts: IndicatorMessages): readonly TableRow[] => {
  const proposal = row.proposedTarget === undefined ? undefined : proposalText(row, language, texts);
  return [proposal ?? '', row.comment ?? ''].filter((text) => text !== '').map((text) => commentRow(text));
};
