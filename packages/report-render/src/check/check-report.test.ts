import type { PrintedTable } from '@sdn/budget-adjustments/reconcile';
import type { Indicator, Plan } from '@sdn/goal-model';
import { describe, expect, test } from 'vitest';
import { type CheckedDocument, type CheckFinding, checkReport, formatCheckFinding } from '../check.ts';

const plan: Plan = {
  document: {
    kind: 'tertial-1',
    level: 'board',
    year: 2021,
    organisation: 'Nämnden',
    stage: 'final',
    title: 'Tertialrapport',
  },
  goals: [{ id: 'kf-1', level: 'council', number: '1.1', title: 'Trygg stad', status: 'met' }],
};

const withIndicators = (...indicators: readonly Partial<Indicator>[]): Plan => ({
  ...plan,
  indicators: indicators.map((indicator, index) => ({
    id: `ind-${index + 1}`,
    goal: 'kf-1',
    owner: 'council',
    title: 'Andel trygga',
    ...indicator,
  })),
});

const table = (change: Partial<PrintedTable> = {}): PrintedTable => ({
  id: 'area',
  title: 'Förskola',
  section: 'Driftbudget',
  unit: 'mnkr',
  columns: ['Budget 2021', 'Prognos 2021'],
  rows: [
    { label: 'Intäkter', kind: 'row', cells: ['10,2', '11,0'] },
    { label: 'Kostnader', kind: 'row', cells: ['1\u00A0213,1', '−37,4'] },
  ],
  ...change,
});

const check = (document: Partial<CheckedDocument>): readonly CheckFinding[] =>
  checkReport({ plan, ...document });

const codes = (document: Partial<CheckedDocument>): readonly string[] =>
  check(document).map(({ code }) => code);

/** Freezes all the way down, so that a write throws. */
const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

describe('expected results are held against the indicator that they repeat', () => {
  const claimed = (text: string, indicators: Plan, named?: readonly string[]) =>
    codes({
      plan: {
        ...indicators,
        goals: [
          ...plan.goals,
          {
            id: 'n',
            level: 'board',
            parent: 'kf-1',
            title: 'Mål',
            expectedResults: [{ text, indicators: named }],
          },
        ],
      },
    });

  test.each([
    ['Minst 77 % är trygga', '78 %', ['claim-value-differs']],
    ['Högst 77 % är trygga', 'Minst 77 %', ['claim-comparator-differs']],
    ['Minst 77 % är trygga', '77', ['claim-unit-differs']],
    ['Minst 77\u00A0% är trygga', '77,0 %', []],
    ['Minst 77 % är trygga', 'Tas fram av nämnd', []],
    ['Minst 77 % är trygga', '', []],
    ['Allt fler är trygga', '77 %', []],
    ['Minst 77 % äter ekologiskt', '78 %', []],
  ])('%s, target "%s"', (text, target, expected) => {
    expect(claimed(text, withIndicators({ target }))).toEqual(expected);
  });

  test('words in brackets do not count against a title', () => {
    const title = 'Andel trygga (stöd och service till personer med funktionsnedsättning, alla åldrar)';
    expect(claimed('Minst 77 % trygga', withIndicators({ title, target: '78 %' }))).toHaveLength(1);
  });

  test.each([
    ['inflected words are the same words', 'Minst 85 % i LSS-bostad upplever sig trygga', 1],
    ['words that all titles share decide nothing', 'Minst 85 % av personer med stöd och service är med', 0],
  ])('%s', (_, text, count) => {
    const field = '(stöd och service till personer med funktionsnedsättning)';
    const indicators = withIndicators(
      { title: `Brukarens upplevelse av trygghet - LSS-boende ${field}`, target: '80 %' },
      { title: `Andel personer som upplever att de kan påverka insatsen ${field}`, target: '78 %' },
      { title: `Andel personer som blir väl bemötta ${field}`, target: '90 %' },
    );
    expect(claimed(text, indicators)).toHaveLength(count);
  });

  test('a claim that agrees with an indicator nearly as alike is left alone', () => {
    const two = withIndicators({ target: '78 %' }, { title: 'Andel trygga om natten', target: '77 %' });
    expect(claimed('Minst 77 % är trygga', two)).toEqual([]);
    expect(claimed('Minst 76 % är trygga', two)).toEqual(['claim-value-differs']);
  });

  test('two indicators alike are not chosen between', () => {
    const two = withIndicators({ target: '78 %' }, { target: '79 %' });
    expect(claimed('Minst 77 % är trygga', two)).toEqual([]);
  });

  test('an indicator that the result names is followed whatever its words', () => {
    const named = withIndicators({ title: 'Något annat', target: '78 %' });
    expect(claimed('Minst 77 % är trygga', named, ['ind-1'])).toEqual(['claim-value-differs']);
  });
});

describe('the council has one target for one indicator', () => {
  test.each([
    ['26 %', '27 %', 1],
    ['Tas fram av nämnd', '9 000 st', 1],
    ['öka', 'minska', 1],
    ['Redovisas senare', 'enligt plan', 1],
    ['öka', 'Öka', 0],
    ['9 000 st', '9\u00A0000 st', 0],
    ['90%', '90,0 %', 0],
    ['Redovisas senare', 'redovisas senare', 0],
    ['26 %', '', 0],
    ['26 %', undefined, 0],
  ])('"%s" and "%s"', (first, second, count) => {
    const two = withIndicators({ councilTarget: first }, { councilTarget: second });
    expect(check({ plan: two }).filter(({ code }) => code === 'council-targets-differ')).toHaveLength(count);
  });
});

describe('judgements are held against the tree', () => {
  const three = withIndicators({}, { title: 'Andel nöjda' }, { title: 'Andel delaktiga' });
  const statuses = { indicators: { 'ind-1': 'met', 'ind-2': 'met', 'ind-3': 'partly' } } as const;

  test.each([
    [{ total: 3, met: 3 }, undefined, []],
    [{ total: 4, met: 4 }, undefined, ['judgement-total-differs']],
    [{ total: 3, met: 2, partly: 1 }, statuses, []],
    [{ total: 3, met: 3 }, statuses, ['judgement-count-differs', 'judgement-count-differs']],
  ])('%j', (counts, known, expected) => {
    expect(codes({ plan: three, statuses: known, judgements: [{ goal: 'kf-1', counts }] })).toEqual(expected);
  });

  test('goals below are counted with the statuses of the plan', () => {
    expect(codes({ judgements: [{ counts: { total: 1, met: 1 } }] })).toEqual([]);
    expect(codes({ judgements: [{ counts: { total: 1, met: 0, partly: 1 } }] })).toEqual([
      'judgement-count-differs',
      'judgement-count-differs',
    ]);
  });

  test('a grade other than the status of the goal', () => {
    const [finding] = check({ judgements: [{ goal: 'kf-1', verdict: 'partly' }] });
    expect(finding).toMatchObject({ code: 'grades-differ', found: 'partly', expected: 'met' });
  });

  test('a noun in the wrong number', () => {
    const judgement = {
      goal: 'kf-1',
      counts: { total: 1, met: 1 },
      text: 'KF-indikatorerna prognostiseras att nås.',
    };
    expect(check({ plan: withIndicators({}), judgements: [judgement] })).toMatchObject([
      { code: 'judgement-noun-differs', path: ['judgements', 0, 'text'] },
    ]);
  });

  test('a goal that is not in the tree says nothing', () => {
    expect(codes({ judgements: [{ goal: 'kf-9', counts: { total: 3, met: 3 } }] })).toEqual([]);
  });
});

describe('one value has one verdict', () => {
  const twice = withIndicators({ target: '80 %' }, { title: 'Andel  Trygga', target: '80 %' });
  const verdicts = (forecast: string, first?: 'met', second?: 'met' | 'partly') =>
    codes({
      plan: twice,
      assessments: [
        { indicator: 'ind-1', forecast: '79 %', verdict: first },
        { indicator: 'ind-2', forecast, verdict: second },
        { indicator: 'unknown', forecast, verdict: second },
      ],
    });

  test('two verdicts on it are found', () => {
    expect(verdicts('79 %', 'met', 'partly')).toEqual(['verdicts-differ']);
  });

  test.each([
    ['one verdict', '79 %', 'met', 'met'],
    ['another value', '70 %', 'met', 'partly'],
    ['no value', '', 'met', 'partly'],
    ['no verdict', '79 %', 'met', undefined],
  ] as const)('%s is no finding', (_, forecast, first, second) => {
    expect(verdicts(forecast, first, second)).toEqual([]);
  });
});

describe('decisions, adjustments and tables agree', () => {
  const adjustment = { purpose: 'lekpark', amount: '5,0', unit: 'mnkr', parts: [], status: 'begärd' };
  const decision = { no: 1, summary: 'Budgetjustering för lekpark', amount: '5,0', unit: 'mnkr' };

  test('a request with its decision', () => {
    expect(codes({ adjustments: [adjustment], decisions: [decision] })).toEqual([]);
  });

  test('a request without decision, where there is a list of decisions', () => {
    expect(check({ adjustments: [adjustment], decisions: [] })).toMatchObject([
      { code: 'request-without-decision', path: ['adjustments', 0, 'amount'] },
    ]);
    expect(codes({ adjustments: [adjustment] })).toEqual([]);
  });

  test('a decision without request', () => {
    expect(check({ decisions: [decision] })).toMatchObject([
      { code: 'decision-without-request', path: ['decisions', 0, 'amount'] },
    ]);
  });

  test('a sum that does not hold, at its cell', () => {
    const rows = [...table().rows, { label: 'Totalt', kind: 'sum', cells: ['1 322,3', ''] }] as const;
    expect(check({ tables: [table({ rows })] })).toContainEqual(
      expect.objectContaining({ severity: 'error', path: ['tables', 0, 'rows', 2, 'cells', 0] }),
    );
  });
});

describe('amounts in running text are held against the row that the sentence names', () => {
  test.each([
    ['Kostnader uppgår till 1 213,1 mnkr.', []],
    ['Kostnader uppgår till 1\u00A0213,1 mnkr.', []],
    ['Kostnader uppgår till 1 213 mnkr.', []],
    ['Kostnader uppgår till 1 213 100 tkr.', []],
    ['Kostnader beräknas till 37,4 miljoner kronor.', []],
    ['Kostnader uppgår till ca 1 214 mnkr.', []],
    ['Kostnader uppgår till knappt 1 214 mnkr.', []],
    ['Kostnader uppgår till 1213,1 mnkr.', []],
    ['Kostnader uppgår till 1213100 tkr.', []],
    ['Kostnader uppgår till knappt 1 231 mnkr.', ['1\u00A0213,1 mnkr']],
    ['Kostnader uppgår till 1231,1 mnkr.', ['1\u00A0213,1 mnkr']],
    ['Kostnader uppgår till 1 231,1 mnkr.', ['1\u00A0213,1 mnkr']],
    ['Intäkter blir 12,0 mnkr. Kostnader blir 37,4 mnkr.', ['11,0 mnkr']],
    ['Intäkter och kostnader blir 99,0 mnkr.', []],
    ['Det blir 99,0 mnkr.', []],
    ['Kostnader ökar med 3 procent.', []],
    ['', []],
  ])('%s', (text, expected) => {
    const findings = check({ tables: [table()], prose: [{ text, section: 'Driftbudget' }] });
    expect(findings.map((finding) => finding.expected?.replaceAll('\u00A0', ' '))).toEqual(
      expected.map((each) => each.replaceAll('\u00A0', ' ')),
    );
  });

  test('a table of another section is left out, and without a section every table counts', () => {
    const text = 'Kostnader uppgår till 99,0 mnkr.';
    expect(codes({ tables: [table()], prose: [{ text, section: 'Investeringar' }] })).toEqual([]);
    expect(codes({ tables: [table()], prose: [{ text }] })).toEqual(['prose-differs']);
    expect(codes({ tables: [table({ unit: 'antal' })], prose: [{ text }] })).toEqual([]);
  });
});

describe('percentages in running text are held against the row that the sentence names', () => {
  test.each([
    ['Sjukfrånvaro är 9,8 procent.', []],
    ['Sjukfrånvaro är 10 %.', []],
    ['Sjukfrånvaro är 8,9 %.', ['9,0 %']],
    ['Sjukfrånvaro ökar med 2 procent.', []],
    ['Sjukfrånvaro ökar 2 procentenheter.', []],
    ['Sjukfrånvaro kostar 5,0 mnkr.', []],
  ])('%s', (text, expected) => {
    const rows = [{ label: 'Sjukfrånvaro', kind: 'row', cells: ['9,8', '9,0'] }] as const;
    const share = table({ unit: 'procent', rows });
    const mixed = table({ unit: 'mixed', rows: [{ ...rows[0], cells: ['9,8 %', '9,0%'] }] });
    for (const each of [share, mixed])
      expect(check({ tables: [each], prose: [{ text }] }).map((finding) => finding.expected)).toEqual(
        expected,
      );
  });
});

describe('totals in running text are held against the plan', () => {
  const counted = {
    ...withIndicators({}, {}, { goal: 'n-1', owner: 'board' }),
    goals: [
      ...plan.goals,
      { id: 'kf-2', level: 'council', title: 'Nära stad' },
      { id: 'n-1', level: 'board', parent: 'kf-1', title: 'Trygga parker' },
      { id: 'n-2', level: 'board', parent: 'kf-2', title: 'Gott stöd' },
    ],
  } satisfies Plan;
  test.each([
    ['Två av två KF-indikatorer prognostiseras att nås.', '1.1 Trygg stad', []],
    ['Två av fyra KF-indikatorer prognostiseras att nås.', '1.1 Trygg stad', ['2']],
    ['En av 3 indikatorer nås.', 'Trygg stad', []],
    ['En av två indikatorer nås.', 'Trygg stad', []],
    ['En av fyra indikatorer nås.', 'Trygg stad', ['2']],
    ['Samtliga tre nämndmål uppfylls.', undefined, ['2']],
    ['Samtliga två nämndmål uppfylls.', 'Trygg stad', []],
    ['Tre nämndmål berörs.', undefined, []],
    ['Totalt två mål för verksamhetsområdet och alla 3 KF-målen.', undefined, ['2']],
    ['Alla tjugo inriktningsmål.', undefined, []],
    ['Ett av tre enhetsmål.', undefined, []],
    ['Alla 7 aktiviteter.', undefined, []],
  ])('%s (%s)', (text, section, expected) => {
    const findings = check({ plan: counted, prose: [{ text, section }] });
    expect(findings.map(({ code, expected: total }) => [code, total])).toEqual(
      expected.map((total) => ['prose-count-differs', total]),
    );
  });
});

describe('years of an earlier document', () => {
  test.each([
    ['Under 2020 kommer nämnden att växa.', 1],
    ['Hösten 2020 planeras en flytt.', 1],
    ['Under 2021 kommer nämnden att växa.', 0],
    ['Under 2020 växte nämnden.', 0],
    ['Under 2022 ska nämnden växa.', 0],
  ])('%s', (text, count) => {
    const findings = check({ prose: [{ text }] });
    expect(findings.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => 'year-stale'));
  });

  test.each([
    [['Budget 2021', 'Prognos 2020'], ['Prognos 2020']],
    [
      ['Budget 2020', 'Snitt', 'Prognos helår 2020'],
      ['Budget 2020', 'Prognos helår 2020'],
    ],
    [['Nämndens budget 2020', 'Nämndens budget 2021'], []],
    [['Resultatöverföring från 2020'], []],
    [['Utfall 2020', 'Prognos 2021'], []],
    [['Budget 2022'], []],
    [['<b>Prognos\u00A02020</b>'], ['Prognos 2020']],
  ])('columns %j', (columns, expected) => {
    const findings = check({ tables: [table({ columns, rows: [] })] });
    expect(findings.map(({ code, found }) => [code, found])).toEqual(
      expected.map((found) => ['year-stale', found]),
    );
  });

  test.each([
    ['Budget 2020', 1],
    ['Investeringsplan 2020', 1],
    ['Budget 2021 mot budget 2020', 0],
    ['Fördelning jämfört med budget 2020', 0],
    ['Året 2020', 0],
  ])('heading "%s"', (heading, count) => {
    expect(codes({ headings: [heading] })).toHaveLength(count);
    expect(codes({ tables: [table({ title: heading })] })).toHaveLength(count);
  });
});

describe('mixed units', () => {
  test.each([
    [{ target: '80 %', councilTarget: '80 st' }, {}, 1],
    [{ target: '80 %' }, { forecast: '79 st' }, 1],
    [{ target: '80 %' }, { outcome: '79' }, 0],
    [{ target: 'öka' }, { outcome: 'oläsligt värde' }, 0],
  ])('indicator %j with %j', (indicator, values, count) => {
    const assessments = [{ indicator: 'ind-1', ...values }];
    expect(codes({ plan: withIndicators(indicator), assessments })).toEqual(Array(count).fill('units-mixed'));
  });

  test.each([
    ['10,2 tkr', 'Budget 2021', 'mnkr', 1],
    ['3,4 %', 'Budget 2021', 'mnkr', 1],
    ['3,4 %', 'Andel av budget', 'mnkr', 0],
    ['10,2 mnkr', 'Budget 2021', 'mnkr', 0],
    ['10,2 tkr', 'Belopp i tkr', 'mnkr', 0],
    ['3 %', 'Antal', 'antal', 0],
  ])('"%s" under "%s" in a table in %s', (cell, column, unit, count) => {
    const rows = [{ label: 'Intäkter', kind: 'row', cells: [cell, null] }] as const;
    const found = codes({ tables: [table({ unit, columns: [column, ''], rows })] });
    expect(found.filter((code) => code === 'units-mixed')).toHaveLength(count);
  });
});

describe('notes left over', () => {
  test.each([
    'XXX mnkr',
    'ca xx,x mnkr',
    'TODO',
    'Fyll i utfall',
    '[ ]',
    '[…]',
    '???',
    'Text senare',
    'Den ÅÅÅÅ',
  ])('"%s"', (text) => {
    expect(codes({ prose: [{ text }] })).toEqual(['note-left']);
  });

  test.each([
    'TK bygger parken',
    'Stödet ska kompletteras',
    'Ludvig XX',
    'Varför? Därför.',
    'Enheten är nöjd [1]',
    'Todos är spanska',
    'Fylls i efterhand upp',
    '',
  ])('"%s" is none', (text) => {
    expect(codes({ prose: [{ text }] })).toEqual([]);
  });

  test('every text of the document is read, and the place told', () => {
    const document = {
      plan: {
        ...withIndicators({ title: 'Andel XXX' }),
        activities: [{ id: 'a', goal: 'kf-1', owner: 'board', title: 'TODO' }],
      },
      headings: ['XXX'],
      tables: [table({ rows: [{ label: 'XXX', kind: 'row', cells: [null, 'XXX'] }] })],
      decisions: [{ no: 1, summary: 'XXX', amount: null, unit: null }],
      adjustments: [{ purpose: 'XXX', amount: null, unit: null, parts: [] }],
    } as const;
    const paths = check(document)
      .filter(({ code }) => code === 'note-left')
      .map(({ path }) => path.join('.'));
    expect(paths).toEqual([
      'headings.0',
      'plan.indicators.0.title',
      'plan.activities.0.title',
      'tables.0.rows.0.label',
      'tables.0.rows.0.cells.1',
      'decisions.0',
      'adjustments.0',
    ]);
  });
});

describe('a document that agrees with itself', () => {
  test('has no finding, empty or frozen', () => {
    expect(checkReport({ plan: { ...plan, goals: [] } })).toEqual([]);
    expect(checkReport(freeze({ plan, tables: [table()], headings: ['Ekonomi'] }))).toEqual([]);
  });
});

describe('every finding has a sentence in Swedish and English', () => {
  const document: CheckedDocument = {
    plan: withIndicators(
      { target: '80 %', councilTarget: '26 %' },
      { target: '80 %', councilTarget: '27 %' },
      { title: 'Andel nöjda', target: '1 %', councilTarget: '2 st' },
    ),
    tables: [table({ columns: ['Budget 2021', 'Prognos 2020'] })],
    adjustments: [{ purpose: 'lekpark', amount: '5,0', unit: 'mnkr', parts: [], status: 'begärd' }],
    decisions: [],
    judgements: [{ goal: 'kf-1', verdict: 'not-met', counts: { total: 7, met: 7 } }],
    assessments: [
      { indicator: 'ind-1', outcome: '79 %', verdict: 'met' },
      { indicator: 'ind-2', outcome: '79 %', verdict: 'partly' },
    ],
    prose: [{ text: 'Intäkter uppgår till 99,0 mnkr. XXX' }],
  };

  test.each([
    [
      'sv',
      [
        '”Andel trygga” står två gånger med olika årsmål från KF: ”26 %” och ”27 %”.',
        'Bedömningen av ”1.1 Trygg stad” säger Uppfylls inte, men målet har status Uppfylls helt.',
        '1.1 Trygg stad: Bedömningen av kf-1 räknar 7 KF-indikatorer, tabellen har 3.',
        '”Andel trygga” har värdet 79 % på två ställen men bedöms olika: Uppfylls helt och Uppfylls delvis.',
        'Upplysning: adjustments, lekpark: begäran om 5,0 saknar beslutspunkt',
        'Intäkter: texten säger 99,0 mnkr, men raden ”Intäkter” har närmast 11,0 mnkr.',
        'Förskola: ”Prognos 2020” har kvar ett tidigare år; väntat är ”Prognos 2021”.',
        'Andel nöjda: enheterna blandas: st där % är väntat.',
        'Tertialrapport: en arbetsanteckning är kvar: ”XXX”.',
      ],
    ],
    [
      'en',
      [
        '"Andel trygga" stands twice with different targets of the council: "26 %" and "27 %".',
        'The judgement of "1.1 Trygg stad" says Not met, but the status of the goal is Fully met.',
        '1.1 Trygg stad: The judgement of kf-1 counts 7 council indicators, the table has 3.',
        '"Andel trygga" has the value 79 % in two places, but two verdicts: Fully met and Partly met.',
        'Information: adjustments, lekpark: the request of 5,0 has no decision',
        'Intäkter: the text says 99,0 mnkr, but the nearest figure of the row "Intäkter" is 11,0 mnkr.',
        'Förskola: "Prognos 2020" keeps an earlier year; expected "Prognos 2021".',
        'Andel nöjda: units are mixed: st where % is expected.',
        'Tertialrapport: a working note is left: "XXX".',
      ],
    ],
  ] as const)('%s', (language, sentences) => {
    expect(checkReport(document).map((finding) => formatCheckFinding(finding, language))).toEqual(sentences);
  });

  test('Swedish is the language when none is named', () => {
    const [finding] = checkReport({ plan, headings: ['Budget 2020'] });
    expect(finding && formatCheckFinding(finding)).toBe(
      'Budget 2020: ”Budget 2020” har kvar ett tidigare år; väntat är ”Budget 2021”.',
    );
  });

  test('an unknown code is refused', () => {
    const [finding] = checkReport({ plan, headings: ['Budget 2020'] });
    const strange = JSON.parse(JSON.stringify({ ...finding, code: 'other' })) as CheckFinding;
    expect(() => formatCheckFinding(strange)).toThrow(
      expect.objectContaining({ code: 'finding-unknown' }) as Error,
    );
  });
});
