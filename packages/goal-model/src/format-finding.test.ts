import { describe, expect, test } from 'vitest';
import { type Finding, type Plan, validatePlan } from './index.ts';
import { formatFinding } from './texts.ts';

const document = {
  kind: 'unit-plan',
  level: 'unit',
  year: 2021,
  organisation: 'Enheten',
  stage: 'final',
} as const;

/** A plan in which nearly everything is wrong. */
const broken: Plan = {
  document,
  goals: [
    { id: 'im', level: 'direction', number: '1', title: 'En modern\u200F storstad' },
    { id: 'im', level: 'direction', number: '1.', title: '' },
    {
      id: 'kf',
      level: 'council',
      number: '2.1',
      title: 'x'.repeat(1001),
      parent: 'im',
      status: 'met',
      agenda2030: [99],
    },
    { id: 'kf2', level: 'council', number: '1..2', title: 'KF-mål', parent: 'gone' },
    { id: 'nm', level: 'board', title: 'Nämndmål', setBy: 'unit' },
    {
      id: 'nm2',
      level: 'board',
      title: 'Nämndmål 2',
      parent: 'nm',
      expectedResults: [
        { text: 'Se nämndmål 9.9 Parker', indicators: ['gone', 'i1', 'i5', 'i6'] },
        { text: 'Minst 10 %', indicators: ['i1', 'i5', 'i6'] },
        { text: 'Se inriktningsmål 1 En helt annan titel' },
      ],
    },
    { id: 'ring', level: 'unit', title: 'Ring', parent: 'ring' },
  ],
  indicators: [
    { id: 'i1', goal: 'kf', owner: 'board', title: 'I', target: '20 %', councilTarget: '1 st' },
    { id: 'i2', goal: 'kf', owner: 'council', title: 'I', target: '', councilTarget: '1 st' },
    { id: 'i3', goal: 'gone', owner: 'council', title: 'I3' },
    { id: '', goal: 'kf', owner: 'council', title: 'I4' },
    { id: 'i5', goal: 'kf', owner: 'council', title: 'I5', target: '10' },
    { id: 'i6', goal: 'kf', owner: 'council', title: 'I6', target: 'Högst 10 %' },
  ],
  activities: [
    { id: 'a1', goal: 'kf', owner: 'council', title: 'A', start: '2021-13-01' },
    { id: 'a2', goal: 'nm', owner: 'council', title: 'A', start: '2021-05-02', end: '2021-05-01' },
    { id: 'a3', goal: 'nm', owner: 'council', title: 'A3', start: '2019-05-01', end: '2019-05-02' },
    { id: 'a4', goal: 'nm', owner: 'council', title: 'A4', start: '2019-05-01', end: '2021-05-02' },
  ],
};
const findings = [
  ...validatePlan(broken),
  ...validatePlan({
    document: { ...document, kind: 'board-plan', level: 'board' },
    goals: [
      { id: 'kf', level: 'council', title: 'KF-mål', parent: 'im' },
      { id: 'im', level: 'direction', title: 'IM' },
    ],
    indicators: [
      { id: 'i', goal: 'kf', owner: 'council', title: 'Andel nöjda', councilTarget: 'Tas fram av nämnd' },
    ],
  }),
];
const firstOf = new Map(findings.map((finding) => [finding.code, finding]));

describe('formatFinding', () => {
  test('the broken plan shows every finding of a plan', () => {
    const judgements = ['judgement-total-differs', 'judgement-count-differs', 'judgement-noun-differs'];
    expect([...firstOf.keys(), ...judgements].sort()).toMatchInlineSnapshot(`
      [
        "activity-crosses-year",
        "activity-outside-year",
        "activity-repeated",
        "activity-starts-mid-month",
        "agenda-unknown",
        "board-goal-without-unit-goal",
        "claim-comparator-differs",
        "claim-unit-differs",
        "claim-value-differs",
        "council-target-not-council",
        "date-invalid",
        "dates-reversed",
        "delegated-target-missing",
        "goal-unknown",
        "goal-without-activity",
        "goal-without-expected-result",
        "goal-without-indicator",
        "id-duplicate",
        "id-missing",
        "indicator-repeated",
        "indicator-unknown",
        "judgement-count-differs",
        "judgement-noun-differs",
        "judgement-total-differs",
        "number-disagrees",
        "number-duplicate",
        "number-unreadable",
        "parent-cycle",
        "parent-level",
        "parent-missing",
        "parent-unknown",
        "reference-title-differs",
        "reference-unknown",
        "right-exceeded",
        "status-in-plan",
        "target-missing",
        "title-characters",
        "title-missing",
        "title-too-long",
      ]
    `);
  });

  test.each([...firstOf.values()])(
    '$code has a text in both languages, with every value in it',
    (finding) => {
      for (const language of ['sv', 'en'] as const) {
        const text = formatFinding(finding, language);
        expect(text).toMatch(/^\S.*\.$/s);
        expect(text).not.toMatch(/\{|\}|undefined|  /);
      }
      expect(formatFinding(finding, 'sv')).not.toBe(formatFinding(finding, 'en'));
    },
  );

  test.each<[code: Finding['code'], details: Finding['details'], swedish: string, english: string]>([
    [
      'parent-missing',
      { id: 'e1', level: 'unit', expected: 'board' },
      'e1 (enhetsmål) hör inte till något mål; det ska höra till ett nämndmål.',
      'e1 (unit goal) belongs to no goal; it should belong to a board goal.',
    ],
    [
      'parent-level',
      { id: 'im', level: 'direction', found: 'council', expected: '-' },
      'im (inriktningsmål) hör till ett KF-mål; nivån ovanför ska vara ingen.',
      'im (direction goal) belongs to a council goal; the level above should be none.',
    ],
    [
      'right-exceeded',
      { id: 'i1', setBy: 'council', allowed: 'board, unit' },
      'i1 är satt av KF; det får sättas av nämnden, enheten.',
      'i1 was set by the council; it may be set by the board, the unit.',
    ],
    [
      'right-exceeded',
      { id: 'i1', setBy: 'unit', allowed: '' },
      'i1 är satt av enheten; det får sättas av ingen.',
      'i1 was set by the unit; it may be set by nobody.',
    ],
    ['title-missing', { id: 'board' }, 'board saknar titel.', 'board has no title.'],
    [
      'reference-unknown',
      { level: 'board', number: '9.9', probable: 'n1' },
      'Texten nämner nämndmål 9.9, som inte finns. Troligen avses n1.',
      'The text names board goal 9.9, which is not there. It probably means n1.',
    ],
    [
      'reference-unknown',
      { level: 'board', number: '9.9', probable: '–' },
      'Texten nämner nämndmål 9.9, som inte finns. Troligen avses inget mål i planen.',
      'The text names board goal 9.9, which is not there. It probably means no goal of the plan.',
    ],
  ])('%s says %j in words', (code, details, swedish, english) => {
    const finding = { code, details, severity: 'error', path: [], ids: [] } as const;
    expect(formatFinding(finding, 'sv')).toBe(swedish);
    expect(formatFinding(finding, 'en')).toBe(english);
  });

  test('levels and groups are said in words, user text as it is', () => {
    const finding: Finding = {
      code: 'judgement-total-differs',
      severity: 'warning',
      path: ['total'],
      ids: ['kf-1.2'],
      details: { id: '{group}', group: 'councilIndicators', printed: 4, expected: 5 },
    };
    expect(formatFinding(finding, 'sv')).toBe(
      'Bedömningen av {group} räknar 4 KF-indikatorer, tabellen har 5.',
    );
    expect(formatFinding(finding, 'en')).toBe(
      'The judgement of {group} counts 4 council indicators, the table has 5.',
    );
  });
});
