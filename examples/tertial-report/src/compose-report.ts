import { isFollowUp, stripTags, type TranscribedTable } from '@sdn-examples/transcription';
import { type Decimal, formatAmount, safeParseAmount } from '@sdn/budget-adjustments';
import { formatFinding } from '@sdn/budget-adjustments/reconcile';
import type { GoalLevel } from '@sdn/goal-model';
import { formatFinding as formatGoalFinding, formatGrounds } from '@sdn/goal-model/texts';
import type { Quantity, Target } from '@sdn/indicator-calc';
import {
  attest,
  type Block,
  chart,
  contents,
  decisions,
  heading,
  headingRow,
  type HeadingLevel,
  type Inline,
  type IndicatorBullet,
  keyFigures,
  list,
  missingValue,
  note,
  numberValue,
  paragraph,
  type Report,
  report,
  type StatusCounts,
  statusMark,
  table,
  tableRow,
} from '@sdn/report-render';
import type { AssessedIndicator } from './assess-indicators.ts';
import { findPeriod } from './find-period.ts';
import type { AreaRow } from './follow-up-budget.ts';
import type { JudgedGoal } from './judge-goals.ts';
import type { Results } from './summarise.ts';

const headingLevels: Readonly<Record<GoalLevel, HeadingLevel>> = {
  direction: 1,
  council: 2,
  board: 3,
  unit: 4,
};

/** A printed cell as it stood, empty where it was empty, without the tags the source left in it. */
const printed = (cell: string | null): Inline => stripTags(cell ?? '');

const inMillions = (value: Decimal | undefined, signed = false): Inline =>
  value === undefined
    ? missingValue('not-reported')
    : numberValue(value.div(1_000_000), { decimals: 1, signed });

const millions = (value: Decimal | undefined): string | undefined => value?.div(1_000_000).toFixed();

/** The columns that the kind of document has: a column that is null everywhere was never there. */
const indicatorColumns = [
  ['Utfall', 'periodensUtfall'],
  ['Män/pojkar', 'utfallMän'],
  ['Kvinnor/flickor', 'utfallKvinnor'],
  ['Föregående år', 'utfallVbFöregåendeÅr'],
  ['Prognos helår', 'prognosHelår'],
  ['Årsmål', 'årsmål'],
  ['KF:s årsmål', 'kfÅrsmål'],
  ['Periodicitet', 'periodicitet'],
  ['Period', 'period'],
] as const;

const indicatorTable = (caption: string, assessed: readonly AssessedIndicator[], isPlan: boolean): Block => {
  const columns = indicatorColumns.filter(([, key]) =>
    assessed.some(({ indicator }) => indicator.cells[key] !== null),
  );
  return table({
    caption,
    columns: [
      'Indikator',
      ...columns.map(([label, key]) => ({
        label,
        kind: ['periodicitet', 'period'].includes(key) ? ('text' as const) : ('number' as const),
      })),
      ...(isPlan ? [] : ['Bedömning']),
    ],
    rows: assessed.map(({ indicator, assessment }) => [
      indicator.title,
      ...columns.map(([, key]) => printed(indicator.cells[key])),
      ...(isPlan ? [] : [statusMark(assessment.status)]),
    ]),
  });
};

const valueOf = (cell: Quantity | Target | undefined): string | undefined =>
  cell !== undefined && 'value' in cell ? cell.value : undefined;

const bullet = ({ indicator, assessment }: AssessedIndicator): IndicatorBullet => {
  const { target, outcome, forecast, lastYear, councilTarget } = assessment.trace.report;
  const value = (cell: typeof outcome): string | undefined =>
    cell !== undefined && 'value' in cell && typeof cell.value === 'string' ? cell.value : undefined;
  const unit = 'unit' in target ? target.unit : undefined;
  const comparable = assessment.council.relation !== 'not-comparable';
  return {
    label: indicator.title,
    unit,
    outcome: value(outcome),
    forecast: value(forecast),
    target: valueOf(target),
    councilTarget: comparable ? valueOf(councilTarget) : undefined,
    lastYear: value(lastYear),
    status: assessment.status,
  };
};

const goalBlocks = (goal: JudgedGoal, results: Results): readonly Block[] => {
  const { node, grounds, suggestion } = goal;
  const isPlan = !isFollowUp(results.data);
  const mine = results.assessed.filter(({ indicator }) => indicator.goal === node.id);
  const drawn = isPlan
    ? []
    : mine
        .map(bullet)
        .filter((each) => each.target !== undefined && (each.outcome ?? each.forecast) !== undefined);
  const activities = results.data.activities.filter((activity) => activity.goal === node.id);
  const title = [node.goal.number, node.goal.title].filter((part) => part !== undefined).join(' ');
  const sentence = isPlan
    ? ''
    : formatGrounds(grounds, suggestion.grade, { undetermined: 'count', language: 'sv' });
  return [
    heading(headingLevels[node.goal.level], title),
    ...(node.goal.status === undefined && isPlan
      ? []
      : [
          paragraph([
            'Bedömning i dokumentet: ',
            node.goal.status === undefined ? 'ingen' : statusMark(node.goal.status),
            '. Förslag enligt vald regel: ',
            statusMark(suggestion.grade),
            '.',
          ]),
          ...(sentence === '' ? [] : [paragraph(sentence)]),
        ]),
    ...(node.goal.expectedResults?.length
      ? [paragraph('Förväntat resultat:'), list(node.goal.expectedResults.map((result) => result.text))]
      : []),
    ...(mine.length > 0 ? [indicatorTable(`Indikatorer, ${title}`, mine, isPlan)] : []),
    ...(drawn.length > 0
      ? [chart({ kind: 'indicator-bullet', title: `Utfall och prognos mot årsmål, ${title}`, items: drawn })]
      : []),
    ...(activities.length > 0
      ? [
          table({
            caption: `Aktiviteter, ${title}`,
            columns: ['Aktivitet', 'Startdatum', 'Slutdatum', ...(isPlan ? [] : ['Avvikelse'])],
            rows: activities.map(({ title: what, start, end, deviation }) => [
              what,
              start ?? missingValue('not-reported'),
              end ?? missingValue('not-reported'),
              ...(isPlan ? [] : [printed(deviation)]),
            ]),
          }),
        ]
      : []),
  ];
};

const areaRow = ({ label, kind, budget, forecast, deviation }: AreaRow, followedUp: boolean) =>
  tableRow(kind === 'heading' ? 'row' : kind, [
    label,
    inMillions(budget),
    ...(followedUp ? [inMillions(forecast), inMillions(deviation, true)] : []),
  ]);

const budgetBlocks = ({ budget, data }: Results): readonly Block[] => {
  const { areaTable, areas, total, resultUnits } = budget;
  if (areaTable === undefined) return [heading(1, 'Ekonomi'), paragraph('Inget att rapportera.')];
  const followedUp = areas.some((row) => row.forecast !== undefined);
  const money = (label: string) => ({ label, kind: 'number' as const });
  return [
    heading(1, 'Ekonomi'),
    table({
      caption: `Budget per verksamhetsområde ${data.document.year}, mnkr`,
      columns: [
        'Verksamhetsområde',
        money('Budget'),
        ...(followedUp ? [money('Prognos'), money('Avvikelse')] : []),
      ],
      rows: [...areas, ...(total ? [total] : [])].map((row) => areaRow(row, followedUp)),
    }),
    chart({
      kind: 'budget-by-area',
      title: `Budget per verksamhetsområde ${data.document.year}, mnkr`,
      unit: 'mnkr',
      decimals: 1,
      items: areas
        .filter((row) => row.kind === 'row' && row.budget !== undefined)
        .map(({ label, ...row }) => ({
          label,
          budget: millions(row.budget),
          forecast: millions(row.forecast),
          deviation: millions(row.deviation),
        })),
    }),
    ...(resultUnits.length > 0
      ? [
          heading(2, 'Resultatenheter'),
          table({
            caption: `Resultatenheter ${data.document.year}, mnkr`,
            columns: [
              'Resultatenhet',
              money('Från föregående år'),
              money('Resultat'),
              money('Till nästa år'),
              money('Tak för fonden'),
            ],
            rows: resultUnits.map(({ label, settlement }) => [
              label,
              inMillions(settlement.opening),
              inMillions(settlement.result),
              inMillions(settlement.closing),
              inMillions(settlement.fundCap),
            ]),
          }),
        ]
      : []),
  ];
};

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
        : tableRow(kind, [stripTags(label), ...cells.map(printed)]),
    ),
  });
};

const reconciliationBlocks = ({ data, reconciliation }: Results): readonly Block[] => {
  const { exact, rounding, wrong, findings } = reconciliation;
  return [
    heading(1, 'Avstämning av tabellerna'),
    paragraph(
      `${exact + rounding + wrong} samband: ${exact} exakta, ${rounding} inom avrundning, ${wrong} felaktiga.`,
    ),
    ...(findings.length > 0
      ? [list(findings.map((finding) => formatFinding(finding, 'sv')))]
      : [paragraph('Inget att rapportera.')]),
    heading(2, 'Tabeller som publicerade'),
    ...data.tables.map(publishedTable),
  ];
};

const statusChart = ({ judgement }: Results): Block => {
  const levels: readonly (readonly [GoalLevel, string])[] = [
    ['council', 'KF:s mål'],
    ['board', 'Nämndmål'],
    ['unit', 'Enhetsmål'],
  ];
  const counts = (level: GoalLevel): StatusCounts => {
    const grades = judgement.goals
      .filter(({ node }) => node.goal.level === level)
      .map(({ suggestion }) => suggestion.grade);
    return Object.fromEntries(
      [...new Set(grades)].map((grade) => [grade, grades.filter((each) => each === grade).length]),
    );
  };
  return chart({
    kind: 'goal-status',
    title: 'Mål efter föreslagen bedömning',
    items: levels
      .filter(([level]) => judgement.goals.some(({ node }) => node.goal.level === level))
      .map(([level, label]) => ({ label, counts: counts(level) })),
  });
};

const summaryBlocks = (results: Results): readonly Block[] => {
  const { budget, assessed, judgement, reconciliation } = results;
  const met = assessed.filter(({ assessment }) => assessment.status === 'met').length;
  const wrong = reconciliation.findings.filter(({ severity }) => severity === 'error').length;
  return [
    heading(1, 'Sammanfattning'),
    keyFigures([
      isFollowUp(results.data)
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
      ...(budget.total?.deviation
        ? [{ label: 'Avvikelse mot budget, mnkr', value: inMillions(budget.total.deviation, true) }]
        : []),
      { label: 'Fel i publicerade tabeller', value: String(wrong) },
    ]),
    ...(isFollowUp(results.data) ? [statusChart(results)] : []),
    ...(judgement.differences.length > 0
      ? [
          note('attention', [
            paragraph(
              `${judgement.differences.length} av dokumentets bedömningar anger andra antal än tabellerna visar:`,
            ),
            list(
              judgement.differences.flatMap(({ findings }) =>
                findings.map((finding) => formatGoalFinding(finding, 'sv')),
              ),
            ),
          ]),
        ]
      : []),
  ];
};

/** The report tree of a document, its figures computed anew; every format is rendered from it. */
export const composeReport = (results: Results): Report => {
  const { document } = results.data;
  const period = findPeriod(results.data);
  return report(
    {
      title: document.title,
      organisation: document.organisation,
      facts: period ? [{ label: 'Period', value: `${period.label}, ${period.days}` }] : [],
    },
    [
      ...(results.data.decisions.length > 0
        ? [heading(1, 'Beslut'), decisions(results.data.decisions.map((each) => each.summary))]
        : []),
      ...summaryBlocks(results),
      contents(2),
      ...results.judgement.goals.flatMap((goal) => goalBlocks(goal, results)),
      ...budgetBlocks(results),
      ...reconciliationBlocks(results),
      ...(document.attested.length > 0
        ? [
            heading(1, 'Attest'),
            attest(document.attested.map(({ role, date }) => ({ role, date: date ?? undefined }))),
          ]
        : []),
    ],
  );
};
