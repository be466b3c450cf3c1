import { isFollowUp, stripTags, type TranscribedTable } from '@sdn-examples/transcription';
import { formatAmount, safeParseAmount } from '@sdn/budget-adjustments';
import { formatFinding } from '@sdn/budget-adjustments/reconcile';
import { formatFinding as formatGoalFinding } from '@sdn/goal-model/texts';
import {
  type Block,
  heading,
  headingRow,
  type KeyFigureInput,
  keyFigures,
  list,
  numberValue,
  paragraph,
  type Report,
  table,
  tableRow,
} from '@sdn/report-render';
import { buildReport } from '@sdn/report-render/documents';
import { toDocument } from './to-document.ts';
import type { Results } from './summarise.ts';

const summaryFigures = ({ data, assessed, budget, reconciliation }: Results): readonly KeyFigureInput[] => {
  const met = assessed.filter(({ assessment }) => assessment.status === 'met').length;
  const wrong = reconciliation.findings.filter(({ severity }) => severity === 'error').length;
  const deviation = budget.total?.deviation;
  return [
    isFollowUp(data)
      ? { label: 'Indikatorer som prognostiseras nås', value: `${met} av ${assessed.length}` }
      : { label: 'Indikatorer', value: String(assessed.length) },
    ...(budget.adherence?.status === 'computed'
      ? [
          {
            label: 'Budgetföljsamhet',
            value: `${formatAmount(budget.adherence.percent, { unit: 'plain', decimals: 1 })} %`,
          },
        ]
      : []),
    ...(deviation
      ? [
          {
            label: 'Avvikelse mot budget, mnkr',
            value: numberValue(deviation.div(1_000_000), { decimals: 1, signed: true }),
          },
        ]
      : []),
    { label: 'Fel i publicerade tabeller', value: String(wrong) },
  ];
};

const judgementBlocks = ({ judgement: { differences } }: Results): readonly Block[] =>
  differences.length === 0
    ? []
    : [
        heading(2, 'Avstämning av bedömningarna'),
        paragraph(`${differences.length} av dokumentets bedömningar anger andra antal än tabellerna visar:`),
        list(
          differences.flatMap(({ findings }) => findings.map((finding) => formatGoalFinding(finding, 'sv'))),
        ),
      ];

const publishedTable = (source: TranscribedTable): Block => {
  const isNumber = (column: number): boolean =>
    source.rows.some(({ cells }) => {
      const read = safeParseAmount(cells[column] ?? '', { unit: 'plain' });
      return read.success && read.data.kind === 'amount';
    });
  return table({
    caption: stripTags(source.title),
    columns: [
      stripTags(source.labelColumn ?? '') || 'Post',
      ...source.columns.map((label, at) => ({
        label: stripTags(label),
        kind: isNumber(at) ? ('number' as const) : ('text' as const),
      })),
    ],
    rows: source.rows.map(({ label, kind, cells }) =>
      kind === 'heading'
        ? headingRow(stripTags(label))
        : tableRow(kind, [stripTags(label), ...cells.map((cell) => stripTags(cell ?? ''))]),
    ),
  });
};

const reconciliationBlocks = ({ data, reconciliation }: Results): readonly Block[] => {
  const { exact, rounding, wrong, findings } = reconciliation;
  return [
    heading(2, 'Avstämning av tabellerna'),
    paragraph(
      `${exact + rounding + wrong} samband: ${exact} exakta, ${rounding} inom avrundning, ${wrong} felaktiga.`,
    ),
    ...(findings.length > 0
      ? [list(findings.map((finding) => formatFinding(finding, 'sv')))]
      : [paragraph('Inget att rapportera.')]),
    ...(data.tables.length > 0
      ? [heading(2, 'Tabeller som publicerade'), ...data.tables.map(publishedTable)]
      : []),
  ];
};

/** The report tree of a document, its figures computed anew; every format is rendered from it. */
export const composeReport = (results: Results): Report =>
  buildReport(
    {
      ...toDocument(results),
      sections: {
        summary: [keyFigures(summaryFigures(results))],
        investments: results.data.tables
          .filter(({ section, unit }) => /^investering/i.test(section ?? '') && unit !== 'mixed')
          .map(publishedTable),
        other: [...judgementBlocks(results), ...reconciliationBlocks(results)],
      },
    },
    { charts: true, deviationBase: results.choices.deviationBase, grounds: { undetermined: 'count' } },
  );
