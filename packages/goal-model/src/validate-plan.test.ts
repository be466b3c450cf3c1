import { describe, expect, test } from 'vitest';
import {
  draftRules,
  finalRules,
  type Activity,
  type Finding,
  type Goal,
  type Indicator,
  type Plan,
  type PlanDocument,
  validatePlan,
} from './index.ts';

const document: PlanDocument = {
  kind: 'board-plan',
  level: 'board',
  year: 2021,
  organisation: 'Exempel stadsdelsnämnd',
  stage: 'final',
};
const direction: Goal = { id: 'im-1', level: 'direction', number: '1', title: 'En modern storstad' };
const council: Goal = {
  id: 'kf-1.1',
  level: 'council',
  number: '1.1',
  title: 'Människor är självförsörjande',
  parent: 'im-1',
};
const board: Goal = {
  id: 'nm-1.1.1',
  level: 'board',
  number: '1.1.1',
  title: 'Vuxna försörjer sig själva',
  parent: 'kf-1.1',
  expectedResults: [{ text: 'Fler vuxna försörjer sig själva.' }],
};
const indicators: readonly Indicator[] = [
  {
    id: 'ind-1',
    goal: 'kf-1.1',
    owner: 'council',
    title: 'Andel barn i familjer med bistånd',
    target: '4,9 %',
    councilTarget: '2,7 %',
  },
  {
    id: 'ind-2',
    goal: 'nm-1.1.1',
    owner: 'board',
    title: 'Andel i arbetsträning',
    target: '30 %',
    councilTarget: '',
  },
];
const activities: readonly Activity[] = [
  {
    id: 'act-1',
    goal: 'kf-1.1',
    owner: 'council',
    title: 'Utveckla feriejobben',
    start: '2021-01-01',
    end: '2021-12-31',
  },
  {
    id: 'act-2',
    goal: 'nm-1.1.1',
    owner: 'board',
    title: 'Utveckla arbetsträningen',
    start: '2021-02-01',
    end: '2021-11-30',
  },
];
const plan: Plan = { document, goals: [direction, council, board], indicators, activities };

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);
const withGoal = (change: Partial<Goal>): Plan => ({
  ...plan,
  goals: [direction, council, { ...board, ...change }],
});
const withIndicator = (change: Partial<Indicator>): Plan => ({
  ...plan,
  indicators: [{ ...(indicators[0] as Indicator), ...change }, indicators[1] as Indicator],
});
const withActivity = (change: Partial<Activity>): Plan => ({
  ...plan,
  activities: [activities[0] as Activity, { ...(activities[1] as Activity), ...change }],
});
const withText = (text: string): Plan => withGoal({ expectedResults: [{ text }] });

describe('validatePlan', () => {
  test('a sound plan has no finding, as draft and as final', () => {
    expect(validatePlan(plan)).toEqual([]);
    expect(validatePlan({ ...plan, document: { ...document, stage: 'draft' } })).toEqual([]);
  });

  test('an empty plan has no finding', () => {
    expect(validatePlan({ document, goals: [] })).toEqual([]);
  });

  const cases: readonly (readonly [
    name: string,
    plan: Plan,
    findings: readonly string[],
    path: Finding['path'],
  ])[] = [
    [
      'an empty id',
      { ...plan, decisions: [{ id: '', text: 'Nämnden beslutar' }] },
      ['id-missing'],
      ['decisions', 0, 'id'],
    ],
    ['one id on two activities', withActivity({ id: 'act-1' }), ['id-duplicate'], ['activities', 1, 'id']],
    [
      'a board goal without council goal',
      withGoal({ parent: undefined, number: undefined }),
      ['parent-missing'],
      ['goals', 2, 'parent'],
    ],
    ['a parent that is not there', withGoal({ parent: 'kf-9' }), ['parent-unknown'], ['goals', 2, 'parent']],
    [
      'a board goal right under a direction goal',
      withGoal({ parent: 'im-1', number: '1.2' }),
      ['parent-level'],
      ['goals', 2, 'parent'],
    ],
    [
      'an indicator under an unknown goal',
      {
        ...plan,
        indicators: [...indicators, { id: 'ind-3', goal: 'nm-9', owner: 'board', title: 'Andel nöjda' }],
      },
      ['goal-unknown'],
      ['indicators', 2, 'goal'],
    ],
    [
      'a decision on an unknown goal',
      { ...plan, decisions: [{ id: 'b1', text: 'Nämnden godkänner', goals: ['kf-1.1', 'nm-9'] }] },
      ['goal-unknown'],
      ['decisions', 0, 'goals'],
    ],
    [
      'a decision on an unknown indicator',
      { ...plan, decisions: [{ id: 'b1', text: 'Nämnden godkänner', indicators: ['ind-1', 'ind-9'] }] },
      ['indicator-unknown'],
      ['decisions', 0, 'indicators'],
    ],
    [
      'a number with an empty part',
      withGoal({ number: '1..2' }),
      ['number-unreadable'],
      ['goals', 2, 'number'],
    ],
    [
      'a number of another branch',
      withGoal({ number: '1.2.1' }),
      ['number-disagrees'],
      ['goals', 2, 'number'],
    ],
    ['a number with a final dot', withGoal({ number: ' 1.1.1.' }), [], []],
    ['no number', withGoal({ number: undefined }), [], []],
    ['a title of spaces', withGoal({ title: ' \u00A0' }), ['title-missing'], ['goals', 2, 'title']],
    [
      'a title of 1001 characters',
      withGoal({ title: 'x'.repeat(1001) }),
      ['title-too-long'],
      ['goals', 2, 'title'],
    ],
    ['no expected result', withGoal({ expectedResults: [] }), ['goal-without-expected-result'], ['goals', 2]],
    [
      'goals without indicators',
      { ...plan, indicators: [] },
      ['goal-without-indicator', 'goal-without-indicator'],
      ['goals', 1],
    ],
    [
      'goals without activities',
      { ...plan, activities: undefined },
      ['goal-without-activity', 'goal-without-activity'],
      ['goals', 1],
    ],
    ['a status in a plan', withGoal({ status: 'met' }), ['status-in-plan'], ['goals', 2, 'status']],
    [
      'goal 18 of Agenda 2030',
      withGoal({ agenda2030: [1, 18, 17] }),
      ['agenda-unknown'],
      ['goals', 2, 'agenda2030'],
    ],
    [
      'a council target on a board indicator',
      withIndicator({ owner: 'board' }),
      ['council-target-not-council'],
      ['indicators', 0, 'councilTarget'],
    ],
    [
      'a dash as council target of a board indicator',
      withIndicator({ owner: 'board', councilTarget: '-' }),
      [],
      [],
    ],
    [
      'a delegated target that is not set, with a no-break space',
      withIndicator({ target: '', councilTarget: 'Tas\u00A0fram av nämnd' }),
      ['delegated-target-missing'],
      ['indicators', 0, 'target'],
    ],
    [
      'a delegated target that is not set',
      withIndicator({ target: '', councilTarget: 'Tas fram av nämnd/ styrelse' }),
      ['delegated-target-missing'],
      ['indicators', 0, 'target'],
    ],
    ['a delegated target that is set', withIndicator({ councilTarget: 'Tas fram av nämnden' }), [], []],
    ['a pending target that is empty', withIndicator({ target: '', councilTarget: 'Faststälts t1' }), [], []],
    [
      'an own target that is missing',
      withIndicator({ target: '-' }),
      ['target-missing'],
      ['indicators', 0, 'target'],
    ],
    [
      'an indicator twice under a goal',
      {
        ...plan,
        indicators: [
          ...indicators,
          { ...(indicators[0] as Indicator), id: 'ind-3', title: 'andel  BARN i familjer med bistånd' },
        ],
      },
      ['indicator-repeated'],
      ['indicators', 2, 'title'],
    ],
    [
      'one activity under two goals',
      withActivity({ title: 'Utveckla feriejobben ' }),
      ['activity-repeated'],
      ['activities', 1, 'title'],
    ],
    ['30 February', withActivity({ start: '2021-02-30' }), ['date-invalid'], ['activities', 1, 'start']],
    [
      '29 February in a leap year as end',
      { ...withActivity({ start: '2020-02-01', end: '2020-02-29' }), document: { ...document, year: 2020 } },
      ['activity-outside-year'],
      ['activities', 0],
    ],
    [
      'an end before the start',
      withActivity({ start: '2021-03-01', end: '2021-02-01' }),
      ['dates-reversed'],
      ['activities', 1],
    ],
    [
      'an activity of last year',
      withActivity({ start: '2020-01-01', end: '2020-12-31' }),
      ['activity-outside-year'],
      ['activities', 1],
    ],
    [
      'an activity carried over from last year',
      withActivity({ start: '2020-12-01' }),
      ['activity-crosses-year'],
      ['activities', 1],
    ],
    [
      'an activity that goes on',
      withActivity({ end: '2022-01-01' }),
      ['activity-crosses-year'],
      ['activities', 1],
    ],
    [
      'a start within a month',
      withActivity({ start: '2021-01-31' }),
      ['activity-starts-mid-month'],
      ['activities', 1, 'start'],
    ],
    ['an activity without dates', withActivity({ start: undefined, end: undefined }), [], []],
    [
      'a validity that the activity leaves',
      { ...plan, document: { ...document, validity: { from: '2021-01-01', to: '2021-06-30' } } },
      ['activity-crosses-year', 'activity-crosses-year'],
      ['activities', 0],
    ],
    [
      'an activity without start in a document valid from within a month',
      {
        ...withActivity({ start: undefined }),
        document: { ...document, validity: { from: '2021-01-15', to: '2021-12-31' } },
      },
      ['activity-crosses-year'],
      ['activities', 0],
    ],
    [
      'a validity that is no date',
      { ...plan, document: { ...document, validity: { from: '2021-01-01', to: '2021-12-32' } } },
      ['date-invalid'],
      ['document', 'validity', 'to'],
    ],
    [
      'a validity that runs backwards',
      { ...plan, document: { ...document, validity: { from: '2021-12-31', to: '2021-01-01' } } },
      ['dates-reversed', 'activity-crosses-year', 'activity-outside-year'],
      ['document', 'validity'],
    ],
    [
      'a goal named by a number that is not there',
      withText('Se nämndmål 3.2.6 Vuxna försörjer sig själva.'),
      ['reference-unknown'],
      ['goals', 2, 'expectedResults', 0],
    ],
    [
      'a goal named with another title',
      withText('Se KF:s mål 1.1 En stad med många parker'),
      ['reference-title-differs'],
      ['goals', 2, 'expectedResults', 0],
    ],
    ['a goal named by number alone', withText('enligt nämndmål 1.1.1 och inriktningsmål 1.'), [], []],
    ['a goal named rightly', withText('Se nämndmålet 1.1.1 ”Vuxna försörjer sig själva”.'), [], []],
    [
      'an indicator that is not there',
      withGoal({ expectedResults: [{ text: 'Minst 30 %', indicators: ['ind-9'] }] }),
      ['indicator-unknown'],
      ['goals', 2, 'expectedResults', 0, 'indicators'],
    ],
    [
      'a claim that its target contradicts',
      withGoal({ expectedResults: [{ text: 'Minst 77 %', indicators: ['ind-2'] }] }),
      ['claim-value-differs'],
      ['goals', 2, 'expectedResults', 0, 'text'],
    ],
    [
      'a claim that agrees with its target',
      withGoal({ expectedResults: [{ text: 'Minst 30 %', indicators: ['ind-2'] }] }),
      [],
      [],
    ],
    [
      'a board goal set by the council',
      withGoal({ setBy: 'council' }),
      ['right-exceeded'],
      ['goals', 2, 'setBy'],
    ],
    [
      'a target set by a unit in a board plan',
      withIndicator({ targetSetBy: 'unit' }),
      ['right-exceeded'],
      ['indicators', 0, 'targetSetBy'],
    ],
    [
      'a target set by the board',
      withIndicator({ targetSetBy: 'board', councilTargetSetBy: 'council' }),
      [],
      [],
    ],
    [
      'a council target set by the board',
      withIndicator({ councilTargetSetBy: 'board' }),
      ['right-exceeded'],
      ['indicators', 0, 'councilTargetSetBy'],
    ],
  ];
  test.each(cases)('%s', (_, each, expected, path) => {
    const findings = validatePlan(each);
    expect(codes(findings)).toEqual(expect.arrayContaining([...expected]));
    expect(new Set(codes(findings))).toEqual(new Set(expected.length === 0 ? [] : expected));
    expect(findings[0]?.path ?? []).toEqual(path);
  });

  test('a number used twice on a level is a finding, on two levels it is not', () => {
    const twice: Plan = {
      ...plan,
      goals: [direction, council, board, { ...board, id: 'nm-1.1.2', number: '1.1.1.' }],
    };
    expect(validatePlan(twice).find(({ code }) => code === 'number-duplicate')?.ids).toEqual([
      'nm-1.1.2',
      'nm-1.1.1',
    ]);
  });

  test('a circle of parents is one finding that names its goals', () => {
    const goals = [direction, { ...council, parent: 'nm-1.1.1' }, board] as Goal[];
    const circles = validatePlan({ ...plan, goals }).filter(({ code }) => code === 'parent-cycle');
    expect(circles.map(({ ids }) => ids)).toEqual([['kf-1.1', 'nm-1.1.1']]);
  });

  test('the goal that a broken reference probably meant is found by its title', () => {
    const [finding] = validatePlan(
      withText('Se nämndmål 3.2.6 Vuxna försörjer sej själva, som beskriver arbetet.'),
    );
    expect(finding?.details).toMatchObject({ level: 'board', number: '3.2.6', probable: 'nm-1.1.1' });
  });

  test('texts of every kind are searched for references', () => {
    const text = 'Se enhetsmål 9';
    const unit: Goal = {
      id: 'e',
      level: 'unit',
      title: 'Enhetsmål',
      parent: 'nm-1.1.1',
      wayOfWorking: [text],
      followUp: [{ source: 'survey', text }],
    };
    const goals = [direction, council, { ...board, description: [{ text }] } as Goal, unit];
    const found = validatePlan({ ...plan, goals, decisions: [{ id: 'b', text }] });
    expect(found.filter(({ code }) => code === 'reference-unknown').map(({ path }) => path[2])).toEqual([
      'description',
      'wayOfWorking',
      'followUp',
      'text',
    ]);
  });

  test('a unit plan misses unit goals, and lets the unit set targets', () => {
    const unitPlan: Plan = {
      ...withIndicator({ targetSetBy: 'unit', target: '', councilTarget: 'Tas fram av nämnd' }),
      document: { ...document, kind: 'unit-plan', level: 'unit' },
    };
    expect(codes(validatePlan(unitPlan))).toEqual(['board-goal-without-unit-goal']);
  });

  test('a report may have statuses', () => {
    expect(
      validatePlan({ ...withGoal({ status: 'partly' }), document: { ...document, kind: 'tertial-1' } }),
    ).toEqual([]);
  });

  test('the rule set decides how grave a finding is, and may silence it', () => {
    const gap = withGoal({ expectedResults: [], title: '' });
    expect(validatePlan(gap, { rules: finalRules }).map(({ severity }) => severity)).toEqual([
      'error',
      'info',
    ]);
    expect(validatePlan(gap, { rules: draftRules }).map(({ severity }) => severity)).toEqual(['warning']);
    const silent = { name: 'silent', severities: { 'title-missing': 'off' }, rights: [] } as const;
    expect(validatePlan(gap, { rules: silent }).map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('validatePlan, with hostile data', () => {
  test.each([
    ['a right-to-left mark', 'Barn\u200F lär', 'U+200F'],
    ['an override', 'Barn \u202Erl', 'U+202E'],
    ['a zero-width space', 'Ba\u200Brn', 'U+200B'],
    ['a control character', 'Barn\u0007', 'U+0007'],
    ['Cyrillic letters within a Latin word', 'Öppna drogsценerna', 'ц U+0446, е U+0435, н U+043D'],
  ])('a title with %s names the characters', (_, title, characters) => {
    const found = validatePlan(withGoal({ title })).find(({ code }) => code === 'title-characters');
    expect(found?.details['characters']).toBe(characters);
  });

  test.each(['Вуксна', 'Åäö och é', 'CO₂ – 5 µg', 'Barn\u00ADomsorg', 'rad\nbrytning'])(
    'a title like %j is no finding',
    (title) => {
      expect(codes(validatePlan(withGoal({ title })))).not.toContain('title-characters');
    },
  );

  test('titles and texts of 10 MB are findings that stay short', { timeout: 60_000 }, () => {
    const huge = 'nämndmål 1.1 Å'.repeat(700_000);
    const findings = validatePlan({
      ...withGoal({ title: huge }),
      decisions: [{ id: 'b', text: huge }],
    });
    expect(codes(findings)).toContain('title-too-long');
    expect(Math.max(...findings.map((finding) => JSON.stringify(finding.details).length))).toBeLessThan(1000);
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    '%s as id of everything changes no prototype',
    (id) => {
      const findings = validatePlan({
        ...plan,
        goals: [
          { id, level: 'direction', title: 'A', parent: id },
          { id, level: 'council', title: 'B', parent: id },
        ],
        indicators: [{ id, goal: id, owner: 'board', title: id }],
        activities: [{ id, goal: id, owner: 'board', title: id }],
      });
      expect(codes(findings)).toEqual(
        expect.arrayContaining(['id-duplicate', 'parent-level', 'parent-cycle']),
      );
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  test('a chain of 100 000 goals and a circle of 100 000 are read through', { timeout: 60_000 }, () => {
    const chain = (wrap: boolean): Goal[] =>
      Array.from({ length: 100_000 }, (_, index) => ({
        id: `g${index}`,
        level: 'unit',
        title: `Enhetsmål ${index}`,
        parent: index > 0 || wrap ? `g${(index + 99_999) % 100_000}` : undefined,
      }));
    expect(codes(validatePlan({ document, goals: chain(false) }, { rules: draftRules }))).not.toContain(
      'parent-cycle',
    );
    const circle = validatePlan({ document, goals: chain(true) }, { rules: draftRules }).filter(
      ({ code }) => code === 'parent-cycle',
    );
    expect(circle.map(({ ids }) => ids.length)).toEqual([100_000]);
  });
});
