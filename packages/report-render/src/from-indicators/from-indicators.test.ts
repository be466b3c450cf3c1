import { assessIndicator, parseTarget, type Target } from '@sdn/indicator-calc';
import type { IndicatorDefinition } from '@sdn/indicator-calc/definitions';
import { describe, expect, test } from 'vitest';
import {
  buildIndicatorChart,
  buildIndicatorRow,
  buildIndicatorTable,
  type IndicatorRow,
} from '../from-indicators.ts';
import type { Language, TableRow } from '../index.ts';
import { plainText } from '../internal/plain-text.ts';
import { reportMessages } from '../report-messages.ts';

const cells = (row: TableRow | undefined, language: Language = 'sv'): readonly string[] =>
  row !== undefined && 'cells' in row
    ? row.cells.map((cell) =>
        plainText(cell, { language, messages: reportMessages[language] }).replaceAll('\u00a0', ' '),
      )
    : [];
const printed = (
  row: Partial<IndicatorRow>,
  column: 'target' | 'outcome' | 'periodicity' | 'status',
  language: Language = 'sv',
): string | undefined => {
  const options = { kind: 'tertial-1', goal: '1.1', columns: [column], language } as const;
  const [only] = buildIndicatorTable([{ id: 'i', title: 'Indikator', ...row }], options).rows;
  return cells(only, language)[1];
};

describe('targets', () => {
  test.each([
    '4,9 %',
    '90%',
    '33 st',
    '9 000 st',
    '46',
    '15 barn/avd.',
    '1,80 kg CO2 per kg livsmedel',
    'Max 10 personer',
    '+/-1 %',
    'öka',
    '2 % energieffektivisering relativt 2018',
    'Tas fram av nämnd/ styrelse',
    'Faststälts t1',
    '-',
    '',
    'se bilaga',
  ])('"%s" stands in Swedish byte for byte', (target) => {
    expect(printed({ target }, 'target')).toBe(target.replaceAll('\u00a0', ' '));
    expect(printed({ target: parseTarget(target) }, 'target')).toBe(target);
  });

  test.each([
    ['1,80 kg', '1.80 kg'],
    ['9 000 st', '9,000 st'],
    ['Max 10,5 %', 'At most 10.5 %'],
    ['Minst 33 st', 'At least 33 st'],
    ['+/- 1 %', '± 1 %'],
    ['öka', 'Increase'],
    ['Minskning', 'Decrease'],
    ['2 % energieffektivisering relativt 2018', '2 % energieffektivisering relative to 2018'],
    ['Tas fram av nämnd/ styrelse', 'To be set by nämnd/styrelse'],
    ['Fastställs 2020', 'To be settled 2020'],
    ['', ''],
    ['se bilaga', 'se bilaga'],
  ])('"%s" is "%s" in English', (target, expected) => {
    expect(printed({ target }, 'target', 'en')).toBe(expected);
  });

  test.each<[Target, string]>([
    [{ kind: 'at-most', value: '6.5', decimals: 1, unit: '%' }, 'Max 6,5 %'],
    [{ kind: 'within', centre: '82', value: '1', decimals: 0, unit: '%' }, '82 ± 1 %'],
    [{ kind: 'relative', value: '2', decimals: 0, unit: '%', what: '' }, '2 % relativt föregående år'],
    [{ kind: 'pending' }, 'Fastställs'],
    [{ kind: 'none' }, ''],
  ])('a target made in code has words in Swedish too', (target, expected) => {
    expect(printed({ target }, 'target')).toBe(expected);
  });
});

describe('values', () => {
  test.each([
    ['5 000 st', '5 000 st', '5,000 st'],
    ['-6,8', '-6,8', '−6.8'],
    ['', '', ''],
    ['-', '-', '-'],
    ['ingen uppgift än', 'ingen uppgift än', 'ingen uppgift än'],
  ])('"%s" prints as it stood, and the English way in English', (outcome, swedish, english) => {
    expect(printed({ outcome }, 'outcome')).toBe(swedish);
    expect(printed({ outcome }, 'outcome', 'en')).toBe(english);
  });

  test.each([
    ['not-reported', 'Ej redovisat'],
    ['not-applicable', 'Ej tillämpligt'],
    ['suppressed', 'Sekretess'],
    ['not-yet-measured', 'Ännu inte mätt'],
  ] as const)('a value that is %s says so', (missing, expected) => {
    expect(printed({ outcome: { missing } }, 'outcome')).toBe(expected);
  });

  test.each([
    ['Tertial', 'Tertial', 'Tertial'],
    ['år', 'år', 'Year'],
    ['biennial', 'Vartannat år', 'Every other year'],
    ['ibland', 'ibland', 'ibland'],
    ['constructor', 'constructor', 'constructor'],
  ])('periodicity "%s"', (periodicity, swedish, english) => {
    expect(printed({ periodicity }, 'periodicity')).toBe(swedish);
    expect(printed({ periodicity }, 'periodicity', 'en')).toBe(english);
  });

  test('a status that nobody could give says why', () => {
    const assessment = assessIndicator({ target: 'öka', forecast: '5' }, { basis: 'forecast' });
    expect(printed({ assessment }, 'status')).toBe('Kan inte bedömas: föregående års utfall saknas');
    expect(printed({ assessment }, 'status', 'en')).toBe("Not assessable: last year's outcome is missing");
    expect(printed({}, 'status')).toBe('');
  });
});

test('the rules for partly stand below the table once, in the words of its language', () => {
  const assess = (points: string) =>
    assessIndicator(
      { target: '9 %', forecast: '9,4 %', lastYear: '9,7 %', better: 'lower' },
      { basis: 'forecast', partly: [{ rule: 'within-points', points }, { rule: 'better-than-last-year' }] },
    );
  const rows = ['0.5', '0.5', '1'].map((points, index) => ({
    id: String(index),
    title: 'x',
    assessment: assess(points),
  }));
  const note = (language: Language) =>
    buildIndicatorTable(rows, { kind: 'tertial-2', goal: '1', language }).footnote;
  expect(note('sv')).toEqual([
    'Uppfylls delvis: högst 0,5 från årsmålet, i dess enhet; bättre än föregående år; högst 1 från årsmålet, i dess enhet.',
  ]);
  expect(note('en')?.[0]).toContain('at most 0.5 from the target');
});

test.each<[string, Partial<IndicatorRow>, boolean]>([
  ['values that are not by sex', { outcome: '5 st' }, false],
  ['empty cells', { outcomeMen: '', outcomeWomen: { kind: 'none', raw: '-' } }, false],
  ['a value for one sex', { outcomeWomen: '10,1 %' }, true],
  ['a value for one sex that is confidential', { outcomeMen: { missing: 'suppressed' } }, true],
  ['the duty to report by sex', { sexSplit: 'yes' }, true],
])('%s decide whether a table has columns by sex', (_, row, expected) => {
  const options = { kind: 'tertial-1', goal: '1.1' } as const;
  const { columns } = buildIndicatorTable([{ id: 'i', title: 'x', ...row }], options);
  expect(columns.map(({ label }) => label).includes('Utfall män/pojkar')).toBe(expected);
});

test('å, ä and ö come last, in both languages, and equal titles keep their order', () => {
  const titles = ['Öppna', 'ärende', 'Zon', 'Åtgärd', 'andel', 'Andel'];
  for (const language of ['sv', 'en'] as const) {
    const rows = titles.map((title, index) => ({ id: String(index), title }));
    const table = buildIndicatorTable(rows, { kind: 'board-plan', goal: '1', language });
    expect(table.rows.map((row) => cells(row)[0])).toEqual([
      'andel',
      'Andel',
      'Zon',
      'Åtgärd',
      'ärende',
      'Öppna',
    ]);
  }
});

describe('a row out of a definition and observations', () => {
  const definition: IndicatorDefinition = {
    id: 'sjuk',
    title: 'Sjukfrånvaro',
    owner: 'council',
    unit: '%',
    better: 'lower',
    periodicity: 'tertial',
    sexSplit: 'yes',
    targets: [{ year: 2021, versions: [{ state: 'decided', target: parseTarget('9 %') }] }],
    councilTargets: [{ year: 2021, versions: [{ state: 'decided', target: parseTarget('7,5 %') }] }],
  };
  const of = { organisation: 'Södermalm', period: '2021-T1' } as const;
  const observations = [
    { ...of, numerator: 1, denominator: 2 },
    { ...of, numerator: 98, denominator: 1000 },
    { ...of, sex: 'men', value: '8.2' },
    { ...of, sex: 'women', missing: 'suppressed' },
    { ...of, organisation: 'Skärholmen', sex: 'women', value: 5 },
    { organisation: 'Södermalm', period: '2020', value: '9.7' },
  ] as const;
  const options = { year: 2021, ...of, decimals: 1, periodLabel: 'Tertial 1 2021' };

  test('takes the last observation of its own organisation, by sex, and assesses it', () => {
    const row = buildIndicatorRow(definition, observations, {
      ...options,
      forecast: '9 %',
      assess: { basis: 'forecast' },
    });
    const [only] = buildIndicatorTable([row], { kind: 'tertial-1', goal: '3.2' }).rows;
    expect(cells(only)).toEqual([
      'Sjukfrånvaro (könsuppdelad)',
      '9,8 %',
      '8,2 %',
      'Sekretess',
      '9,7 %',
      '9 %',
      '9 %',
      '7,5 %',
      'Tertial 1 2021',
      'Uppfylls helt',
    ]);
  });

  test('without observations everything but the targets is empty', () => {
    const row = buildIndicatorRow(definition, [], options);
    expect([row.outcome, row.outcomeMen, row.lastYear, row.assessment, row.proposedTarget]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('a chart leaves out what cannot be drawn, and a city total is no target of the board', () => {
  const assess = (report: Parameters<typeof assessIndicator>[0]) =>
    assessIndicator(report, { basis: 'forecast' });
  const rows: readonly IndicatorRow[] = [
    {
      id: 'a',
      title: 'Jobb',
      assessment: assess({ target: '45 st', forecast: '40 st', councilTarget: '800 st', better: 'higher' }),
    },
    { id: 'b', title: 'Utan värde', assessment: assess({ target: '45 st' }) },
    { id: 'c', title: 'Riktning', assessment: assess({ target: 'öka', forecast: '4', lastYear: '3' }) },
    { id: 'd', title: 'Obedömd', target: '4 %', outcome: '5 %' },
  ];
  expect(buildIndicatorChart(rows, { goal: '1.1' })?.chart).toEqual({
    kind: 'indicator-bullet',
    title: 'Utfall och prognos mot årsmål, 1.1',
    description: '0 av 1 indikatorer i diagrammet når sitt årsmål.',
    items: [
      {
        label: 'Jobb',
        unit: 'st',
        outcome: undefined,
        forecast: '40',
        lastYear: undefined,
        target: '45',
        councilTarget: undefined,
        status: 'needs-rule',
      },
    ],
  });
});
