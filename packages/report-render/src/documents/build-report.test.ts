import { buildGoalTree, describeGrounds, type DocumentKind, suggestGrade } from '@sdn/goal-model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport, type DocumentData, documentSections, listDecisions } from '../documents.ts';
import { documentOf, emptyDocumentOf } from '../fixtures/documents.ts';
import { listRequests } from '../from-budget.ts';
import { heading, paragraph, type Report, type Table, validateReport } from '../index.ts';
import { plainText } from '../internal/plain-text.ts';
import { renderMarkdown } from '../render-markdown.ts';
import { reportMessages } from '../report-messages.ts';

const kinds: readonly DocumentKind[] = ['board-plan', 'tertial-1', 'tertial-2', 'annual-report', 'unit-plan'];
const languages = ['sv', 'en'] as const;
const options = { deviationBase: 'decided', grounds: { undetermined: 'count' }, charts: true } as const;
const everyDocument = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

/** Figures have no-break spaces; the expectations below are easier to read without. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const textOf = (children: Parameters<typeof plainText>[0]): string =>
  plain(plainText(children, { language: 'sv', messages: reportMessages.sv }));
const headings = (report: Report): readonly string[] =>
  report.body.flatMap((block) =>
    block.type === 'heading' ? [`${'#'.repeat(block.level)} ${textOf(block.children)}`] : [],
  );
const tables = (report: Report): readonly Table[] => report.body.filter((block) => block.type === 'table');
const tableNamed = (report: Report, caption: string): Table => {
  const found = tables(report).find((table) => table.caption.startsWith(caption));
  if (found === undefined) throw new Error(`no table "${caption}"`);
  return found;
};
const textRows = (table: Table): readonly (readonly string[])[] =>
  table.rows.map((row) => ('cells' in row ? row.cells.map(textOf) : [textOf(row.children)]));
const heads = (table: Table): readonly string[] => table.columns.map(({ label }) => label);
const numbersIn = (value: unknown): readonly string[] => {
  const numbers: string[] = [];
  JSON.stringify(value, (_, each: unknown) => {
    if (
      typeof each === 'object' &&
      each !== null &&
      'type' in each &&
      each.type === 'number' &&
      'value' in each
    )
      numbers.push(String(each.value));
    return each;
  });
  return numbers;
};

const suggestionsElsewhere = () => {
  const tree = buildGoalTree({ goals: [{ id: 'nowhere', level: 'board', title: 'x' }] });
  const grounds = describeGrounds(tree, tree.nodes[0]?.id, {});
  return [suggestGrade(grounds, { kind: 'strictest', undetermined: 'count' })];
};

describe('every kind of document', () => {
  test.each(everyDocument)('%s in %s has nothing that a careful editor objects to', (kind, language) => {
    expect(validateReport(buildReport(documentOf(kind), { ...options, language }))).toEqual([]);
  });

  test.each(everyDocument)('%s in %s stands without any content too', (kind, language) => {
    const report = buildReport(emptyDocumentOf(kind), { language });
    expect(validateReport(report)).toEqual([]);
    const nothing = language === 'sv' ? 'Inget att rapportera.' : 'Nothing to report.';
    expect(report.body).toContainEqual(paragraph(nothing));
  });

  test.each(kinds)('%s has the same figures in both languages', (kind) => {
    const [swedish, english] = languages.map((language) =>
      numbersIn(buildReport(documentOf(kind), { ...options, language }).body),
    );
    expect(swedish?.length).toBeGreaterThan(10);
    expect(english).toEqual(swedish);
  });

  test.each(kinds)('%s in English keeps no Swedish word of ours', (kind) => {
    const english = renderMarkdown(buildReport(documentOf(kind), { ...options, language: 'en' }));
    expect(english).not.toMatch(/Inget|Bedömning|Indikator|Årsmål|Nämnden begär|Totalt|Utfall/);
  });

  test.each(kinds)('%s leaves its data alone and comes out the same every time', (kind) => {
    const data = documentOf(kind);
    const before = JSON.stringify(data);
    expect(buildReport(data, options)).toEqual(buildReport(data, options));
    expect(JSON.stringify(data)).toBe(before);
  });
});

describe('the order of sections', () => {
  test('a board plan goes from the decisions over the goals and the economy to the attest', () => {
    expect(headings(buildReport(documentOf('board-plan')))).toEqual([
      '# Förslag till beslut',
      '# Sammanfattning',
      '# Innehåll',
      '# Bilagor',
      '# Inledning',
      '# 1 En modern storstad med möjligheter för alla',
      '## 1.1 I Stockholm är människor självförsörjande',
      '### 1.1.1 Vuxna försörjer sig själva',
      '# 3 En ekonomiskt hållbar storstad',
      '## 3.2 En bra arbetsgivare',
      '## 3.3 Mål utan innehåll',
      '# Ekonomi',
      '## Budget per verksamhetsområde',
      '## Verksamhetsområden',
      '### Individ- och familjeomsorg',
      '### Förskoleverksamhet',
      '### Stadsmiljö',
      '## Investeringar',
      '## Försäljning av anläggningstillgångar',
      '## Resultatenheter',
      '## Särskilda projekt',
      '## Budgetjusteringar',
      '## Omslutningsförändringar',
      '## Medel för lokaler',
      '## Övrigt om ekonomin',
      '# Kvalitetsarbete',
      '# Övrigt',
      '# Attest',
    ]);
  });

  test('a tertial report follows the operating budget up, then the result units and the investments', () => {
    const economy = headings(buildReport(emptyDocumentOf('tertial-1'))).filter((text) =>
      text.startsWith('## '),
    );
    expect(economy.slice(0, 4)).toEqual([
      '## Uppföljning av driftbudget',
      '## Verksamhetsområden',
      '## Resultatenheter',
      '## Investeringar',
    ]);
  });

  test('a unit plan leaves out what only a board decides', () => {
    expect(headings(buildReport(emptyDocumentOf('unit-plan')))).toEqual([
      '# Sammanfattning',
      '# Innehåll',
      '# Inledning',
      '# Mål',
      '# Ekonomi',
      '## Budget per verksamhetsområde',
      '# Kvalitetsarbete',
      '# Övrigt',
      '# Attest',
    ]);
  });

  test.each(kinds)('no block of the caller is lost in %s, whatever section it is given for', (kind) => {
    const { main, economy } = documentSections[kind];
    const names = [...main, ...economy];
    const sections = Object.fromEntries(names.map((name) => [name, [paragraph(`own ${name}`)]]));
    for (const data of [documentOf(kind), emptyDocumentOf(kind)]) {
      const text = JSON.stringify(buildReport({ ...data, sections }, options).body);
      expect(names.filter((name) => !text.includes(`"own ${name}"`))).toEqual([]);
    }
  });

  test('analyses stand under their goal, and an id such as constructor finds none', () => {
    const data = documentOf('tertial-1');
    const { body } = buildReport(
      { ...data, analyses: { 'kf-3.2': [paragraph('Sjukfrånvaron sjunker.')] } },
      options,
    );
    const at = body.findIndex((block) => JSON.stringify(block).includes('Sjukfrånvaron sjunker.'));
    const above = body
      .slice(0, at)
      .filter((block) => block.type === 'heading')
      .at(-1);
    expect(above).toEqual(heading(2, '3.2 En bra arbetsgivare'));
  });
});

describe('tables have the columns of their document', () => {
  const plan = ['Indikator', 'Årsmål', 'KF:s årsmål', 'Periodicitet'];
  const tertial = [
    'Indikator',
    'Periodens utfall',
    'Utfall män/pojkar',
    'Utfall kvinnor/flickor',
    'Utfall VB föregående år',
    'Prognos helår',
    'Årsmål',
    'KF:s årsmål',
    'Period',
    'Bedömning',
  ];
  const annual = ['Årets utfall', ...tertial.slice(2).filter((head) => head !== 'Prognos helår')];

  test.each<[DocumentKind, readonly string[]]>([
    ['board-plan', plan],
    ['unit-plan', plan],
    ['tertial-1', tertial],
    ['tertial-2', tertial],
    ['annual-report', ['Indikator', ...annual]],
  ])('indicators in %s', (kind, expected) => {
    expect(heads(tableNamed(buildReport(documentOf(kind), options), 'Indikatorer, 3.2'))).toEqual(expected);
  });

  test.each<[DocumentKind, readonly string[]]>([
    ['board-plan', ['Verksamhetsområde', 'Budget', 'Föregående år', 'Förändring']],
    [
      'tertial-2',
      ['Verksamhetsområde', 'Budget', 'Begärda budgetjusteringar', 'Utfall', 'Prognos', 'Avvikelse'],
    ],
    ['annual-report', ['Verksamhetsområde', 'Budget', 'Begärda budgetjusteringar', 'Utfall', 'Avvikelse']],
  ])('areas in %s', (kind, expected) => {
    expect(heads(tableNamed(buildReport(documentOf(kind), options), 'Driftbudget'))).toEqual(expected);
  });

  test('activities have their deviation in follow-ups only', () => {
    const activities = (kind: DocumentKind): readonly string[] =>
      heads(tableNamed(buildReport(documentOf(kind), options), 'Aktiviteter'));
    expect(activities('board-plan')).toEqual(['Aktivitet', 'Startdatum', 'Slutdatum']);
    expect(activities('tertial-1')).toEqual(['Aktivitet', 'Startdatum', 'Slutdatum', 'Avvikelse']);
  });
});

describe('what stands under a goal', () => {
  const report = buildReport(documentOf('tertial-1'), options);

  test('indicators come in Swedish order, with comments, reasons and proposals', () => {
    const rows = textRows(tableNamed(report, 'Indikatorer, 1.1'));
    expect(rows.map(([first]) => first)).toEqual([
      'Andel barn i familjer som har ekonomiskt bistånd',
      'Ungdomar som fått feriejobb',
      'Förslag till ändrat årsmål: från 645 st till 700 st.',
      'Äldre som känner sig trygga',
    ]);
    expect(rows[3]?.slice(1, 4)).toEqual(['Ännu inte mätt', 'Sekretess', 'Sekretess']);
    expect(rows[3]?.at(-1)).toBe('Kan inte bedömas: årsmål saknas');
    const sickLeave = tableNamed(report, 'Indikatorer, 3.2');
    expect(textRows(sickLeave)).toEqual([
      [
        'Sjukfrånvaro (könsuppdelad)',
        '9,8 %',
        '8,2 %',
        '10,1 %',
        '9,7 %',
        '9 %',
        'max 9 %',
        '7,5 %',
        'Tertial 1 2021',
        'Uppfylls helt',
      ],
      ['Pandemin påverkar.'],
    ]);
    expect(sickLeave.footnote).toEqual(['Uppfylls delvis: högst 10 % från årsmålet.']);
  });

  test('activities come in Swedish order, with who leads, who takes part and what is said of them', () => {
    expect(textRows(tableNamed(report, 'Aktiviteter, 1.1.1'))).toEqual([
      ['Arbetsmarknadsdagar', '2021-03-15', '', 'Försenad'],
      ['Ny dag i höst.'],
      ['Översyn av riktlinjer', '2021-01-01', '2021-12-31', ''],
      ['Ansvarig nämnd: Arbetsmarknadsnämnden'],
      ['I samarbete med: stadsdelsnämnderna'],
    ]);
  });

  test('a tertial report gives the grounds in sentences, an annual report in counts, a plan none', () => {
    const text = (kind: DocumentKind): string => renderMarkdown(buildReport(documentOf(kind), options));
    expect(text('tertial-1')).toContain('Bedömningen grundas på att en av tre KF-indikatorer');
    expect(text('tertial-1')).toContain('kommer att uppfyllas under året');
    expect(text('annual-report')).toContain(
      'Underlag: KF-aktiviteter 1 av 1 helt; nämndaktiviteter 0 av 1 helt, 1 inte; förväntade resultat 0 av 2 helt, 2 utan bedömning.',
    );
    expect(text('annual-report')).not.toContain('kommer att');
    expect(text('board-plan')).not.toMatch(/Bedömning|Underlag/);
  });

  test('a goal that nobody judged says so, and one with nothing below it keeps its heading', () => {
    expect(renderMarkdown(report)).toContain('### 3.3 Mål utan innehåll\n\nMålet är inte bedömt.');
    expect(renderMarkdown(buildReport(documentOf('board-plan')))).toContain(
      '### 3.3 Mål utan innehåll\n\nInget att rapportera.',
    );
  });

  test('a unit goal tells its way of working and its follow-up', () => {
    const text = renderMarkdown(buildReport(documentOf('unit-plan')));
    expect(text).toContain(
      'Arbetssätt:\n\nVarje ärende har en handläggare.\n\nUppföljning:\n\n- Enkät: varje höst',
    );
  });
});

describe('the list of decisions and the tables come from the same data', () => {
  const data = documentOf('tertial-1');
  const report = buildReport(data, options);

  test('the words are those that boards decide in', () => {
    expect(listDecisions(data).map(({ text }) => plain(text))).toEqual([
      'Nämnden godkänner dokumentet.',
      'Nämnden godkänner ändrat förväntat resultat för 1.1.1 Vuxna försörjer sig själva: Högst 0,6 % av barnen',
      'Nämnden godkänner ändrat årsmål för Ungdomar som fått feriejobb: från 645 st till 700 st.',
      'Nämnden begär budgetjustering om 8,8 mnkr för Rosendal mindre.',
      'Nämnden begär budgetjustering om 4,9 mnkr för klimatinvesteringar.',
      'Nämnden begär budgetjustering utan angivet belopp för tryggt mottagande i hemmet.',
      'Nämnden anmäler omslutningsförändringar om 105,2 mnkr.',
      'Nämnden begär ombudgetering om 0,1 mnkr för bryggan.',
      'Nämnden begär medel för lokaler om 2,1 mnkr: Fritidsgården.',
      'Nämnden godkänner intern omfördelning om 0,5 mnkr: ny indelning.',
    ]);
  });

  test('operating and investment money stand in tables of their own, with parts and terms below', () => {
    expect(textRows(tableNamed(report, 'Begärda budgetjusteringar, investeringar, mnkr'))).toEqual([
      ['Rosendal mindre', 'Parkinvesteringar', '8,8'],
      ['klimatinvesteringar', 'Parkinvesteringar', '4,9'],
      ['belysning', '', 'Ej redovisat'],
      ['biokolsbäddar', '', '2,2'],
      ['Gemensam ansökan med Skärholmens stadsdelsnämnd.'],
      ['Söks ur centrala medelsreserven.'],
      ['Villkor: att staden beviljar stöd'],
      ['Se bilaga 3.'],
      ['Totalt', '', '13,7'],
    ]);
    expect(textRows(tableNamed(report, 'Begärda budgetjusteringar, drift'))).toEqual([
      ['tryggt mottagande i hemmet', 'Äldreomsorg', 'Ej redovisat'],
      ['Totalt', '', 'Ej redovisat'],
    ]);
    expect(textRows(tableNamed(report, 'Omslutningsförändringar')).at(-1)).toEqual([
      'Totalt',
      '',
      '105,2',
      '105,2',
      '0,0',
    ]);
  });

  test('whatever is requested, every decision has its row and every row its decision', () => {
    const entry = fc.record({
      budget: fc.constantFrom('operating' as const, 'investment' as const),
      amount: fc.option(fc.integer({ min: -9_999_999, max: 99_999_999 }), { nil: undefined }),
      status: fc.constantFrom('requested' as const, 'expected' as const, 'granted' as const),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const requested = entries.filter(({ status }) => status === 'requested');
        const built: DocumentData = {
          ...emptyDocumentOf('tertial-1'),
          budget: {
            requests: listRequests(
              entries.map(({ budget, amount, status }, index) => ({
                kind: 'budget-adjustment',
                id: `BJ-${index}`,
                purpose: `ändamål ${index};`,
                budget,
                area: 'Förskola',
                amount,
                history: [{ status, on: '2021-05-27' }],
              })),
              { on: '2021-05-27' },
            ),
          },
        };
        const rows = tables(buildReport(built, options)).flatMap((table) =>
          table.rows.flatMap((row) => ('cells' in row && row.kind === 'row' ? [row.cells.map(textOf)] : [])),
        );
        const decided = listDecisions(built).map(({ text }) => plain(text));
        expect(decided).toHaveLength(requested.length);
        expect(rows).toHaveLength(requested.length);
        for (const [purpose = '', , amount = ''] of rows) {
          const [text = ''] = decided.filter((each) => each.includes(purpose));
          expect(text).toContain(amount === 'Ej redovisat' ? 'utan angivet belopp' : `om ${amount} mnkr`);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('words', () => {
  test("the caller's texts go before ours", () => {
    const messages = {
      'section.economy': 'Pengar',
      'indicators.target': 'Mål för året',
      'goals.decided': 'Dom:',
      'budget.total': 'Allt som allt',
      'decision.target': 'Vi ändrar {indicator}.',
      'section.empty': 'Inte aktuellt.',
    };
    const text = renderMarkdown(buildReport(documentOf('tertial-1'), { ...options, messages }));
    for (const own of [
      '## Pengar',
      'Mål för året',
      'Dom: ●',
      '**Allt som allt**',
      'Vi ändrar Ungdomar',
      'Inte aktuellt.',
    ])
      expect(text).toContain(own);
  });

  test('a text that looks like a placeholder or markup is only text', () => {
    const data = documentOf('board-plan');
    const purpose = '{amount} <script>$&';
    const requests = listRequests(
      [
        {
          kind: 'budget-adjustment',
          id: 'x',
          purpose,
          budget: 'operating',
          area: '',
          history: [{ status: 'requested', on: '2021-01-01' }],
        },
      ],
      { on: '2021-01-01' },
    );
    const built = listDecisions({ ...data, budget: { requests } }).at(-1);
    expect(built?.text).toBe(`Nämnden begär budgetjustering utan angivet belopp för ${purpose}.`);
  });

  test.each<[string, Partial<DocumentData>]>([
    ['indicators', { indicators: [{ id: 'nowhere', title: 'x' }] }],
    ['analyses', { analyses: { nowhere: [] } }],
    ['grades', { grades: suggestionsElsewhere() }],
  ])('%s of something that the plan does not have are refused, not left out', (field, data) => {
    expect(() => buildReport({ ...documentOf('tertial-1'), ...data }, options)).toThrow(
      expect.objectContaining({ code: 'reference-unknown', details: { field, id: 'nowhere' } }),
    );
  });

  test('an unknown language and a deviation without its base are refused', () => {
    const data = documentOf('tertial-1');
    expect(() => buildReport(data, { ...options, language: 'fi' as 'sv' })).toThrow(/Expected "sv" or "en"/);
    expect(() => buildReport(data)).toThrow(/base of the deviation/);
  });
});

test('a document of 2 000 goals and 4 000 indicators is built whole', () => {
  const { plan } = emptyDocumentOf('tertial-1');
  const council = { id: 'kf', level: 'council', title: 'Ett mål' } as const;
  const ids = Array.from({ length: 2000 }, (_, index) => `nm-${index}`);
  const report = buildReport({
    plan: {
      ...plan,
      goals: [
        council,
        ...ids.map((id) => ({ id, level: 'board', title: `Mål ${id}`, parent: 'kf' }) as const),
      ],
      indicators: ids.flatMap((id) =>
        ['a', 'b'].map((end) => ({ id: `${id}-${end}`, goal: id, owner: 'board', title: end }) as const),
      ),
    },
  });
  expect(tables(report)).toHaveLength(2000);
  expect(validateReport(report)).toEqual([]);
});
