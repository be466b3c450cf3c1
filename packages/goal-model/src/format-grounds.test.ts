import { describe, expect, test } from 'vitest';
import {
  buildGoalTree,
  describeGrounds,
  type GoalLevel,
  type Grade,
  type Grounds,
  type ItemStatus,
  itemStatuses,
  type Owner,
} from './index.ts';
import { formatGrounds, type FormatGroundsOptions, validateJudgement } from './texts.ts';

interface Setup {
  readonly level?: GoalLevel;
  readonly owner?: Owner;
  readonly indicators?: readonly number[];
  readonly activities?: readonly number[];
  readonly results?: readonly number[];
  readonly goals?: readonly number[];
}

/** Grounds from counts of met, partly met, not met and undetermined items. */
const groundsOf = ({ level = 'council', owner = 'council', ...counts }: Setup): Grounds => {
  const spread = (kind: string, numbers: readonly number[] = []): { id: string; status: ItemStatus }[] =>
    numbers.flatMap((count, code) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${kind}-${code}-${index}`,
        status: itemStatuses[code] as ItemStatus,
      })),
    );
  const [indicators, activities, results, goals] = [
    spread('indicator', counts.indicators),
    spread('activity', counts.activities),
    spread('result', counts.results),
    spread('goal', counts.goals),
  ];
  const expectedResults = results.map(({ id }) => ({ id, text: id }));
  const tree = buildGoalTree({
    goals: [
      { id: 'top', level, title: 'Mål', expectedResults },
      ...goals.map(({ id }) => ({ id, level: 'board' as const, title: id, parent: 'top' })),
    ],
    indicators: indicators.map(({ id }) => ({ id, goal: 'top', owner, title: id })),
    activities: activities.map(({ id }) => ({ id, goal: 'top', owner, title: id })),
  });
  const status = new Map(
    [...indicators, ...activities, ...results, ...goals].map((item) => [item.id, item.status]),
  );
  return describeGrounds(tree, tree.nodes[0]?.id, {
    indicators: status,
    activities: status,
    goals: status,
    expectedResults: status,
  });
};
const sv: FormatGroundsOptions = { language: 'sv', undetermined: 'count' };
const en: FormatGroundsOptions = { language: 'en', undetermined: 'count' };
/** The text without its first sentence. */
const rest = (setup: Setup, options: FormatGroundsOptions): string =>
  formatGrounds(groundsOf(setup), 'met', options).replace(/^.*?\. ?/, '');

describe('formatGrounds', () => {
  test.each<[setup: Setup, swedish: string, english: string]>([
    [{}, '', ''],
    [
      { indicators: [1] },
      'Bedömningen grundas på att KF-indikatorn prognostiseras att nås.',
      'The judgement rests on the grounds that the council indicator is forecast to be met.',
    ],
    [
      { indicators: [10] },
      'Bedömningen grundas på att samtliga KF-indikatorer prognostiseras att nås.',
      'The judgement rests on the grounds that all council indicators are forecast to be met.',
    ],
    [
      { indicators: [1, 1] },
      'Bedömningen grundas på att en av två KF-indikatorer prognostiseras att nås, en nås delvis.',
      'The judgement rests on the grounds that one of two council indicators is forecast to be met, one is partly met.',
    ],
    [
      { indicators: [0, 1] },
      'Bedömningen grundas på att KF-indikatorn prognostiseras att nås delvis.',
      'The judgement rests on the grounds that the council indicator is forecast to be partly met.',
    ],
    [
      { indicators: [0, 0, 2] },
      'Bedömningen grundas på att ingen av två KF-indikatorer prognostiseras att nås.',
      'The judgement rests on the grounds that none of two council indicators are forecast to be met.',
    ],
    [
      { indicators: [0, 1, 2] },
      'Bedömningen grundas på att ingen av tre KF-indikatorer prognostiseras att nås, en nås delvis och två nås inte.',
      'The judgement rests on the grounds that none of three council indicators are forecast to be met, one is partly met and two are not met.',
    ],
    [
      { indicators: [0, 0, 0, 1] },
      'Bedömningen grundas på att KF-indikatorn inte kan bedömas.',
      'The judgement rests on the grounds that the council indicator cannot be assessed.',
    ],
    [
      { indicators: [11, 0, 0, 1] },
      'Bedömningen grundas på att elva av tolv KF-indikatorer prognostiseras att nås, en kan inte bedömas.',
      'The judgement rests on the grounds that eleven of twelve council indicators are forecast to be met, one cannot be assessed.',
    ],
    [
      { indicators: [12, 1] },
      'Bedömningen grundas på att tolv av 13 KF-indikatorer prognostiseras att nås, en nås delvis.',
      'The judgement rests on the grounds that twelve of 13 council indicators are forecast to be met, one is partly met.',
    ],
    [
      { activities: [1] },
      'Bedömningen grundas på att KF-aktiviteten kommer att genomföras.',
      'The judgement rests on the grounds that the council activity will be carried out.',
    ],
    [
      { level: 'board', owner: 'board', activities: [1, 0, 1] },
      'Bedömningen grundas på att en av två aktiviteter kommer att genomföras, en genomförs inte.',
      'The judgement rests on the grounds that one of two activities will be carried out, one is not carried out.',
    ],
    [
      { level: 'council', owner: 'board', indicators: [2], activities: [2] },
      'Bedömningen grundas på att samtliga nämndindikatorer prognostiseras att nås och att nämndaktiviteterna kommer att genomföras.',
      'The judgement rests on the grounds that all board indicators are forecast to be met and that the board activities will be carried out.',
    ],
    [
      { level: 'unit', owner: 'unit', indicators: [1], activities: [0, 0, 0, 2] },
      'Bedömningen grundas på att indikatorn prognostiseras att nås och att aktiviteterna ännu inte kan bedömas.',
      'The judgement rests on the grounds that the indicator is forecast to be met and that the activities cannot be judged yet.',
    ],
    [
      { level: 'board', owner: 'unit', indicators: [2], activities: [1], results: [1, 1] },
      'Bedömningen grundas på att samtliga enhetsindikatorer prognostiseras att nås, att enhetsaktiviteten kommer att genomföras och att ett av två förväntade resultat bedöms uppnås, ett uppnås delvis.',
      'The judgement rests on the grounds that all unit indicators are forecast to be met, that the unit activity will be carried out and that one of two expected results is judged to be achieved, one is partly achieved.',
    ],
    [
      { goals: [1] },
      'Underliggande nämndmål bedöms uppfyllas.',
      'The underlying board goal is judged to be fulfilled.',
    ],
    [
      { level: 'board', goals: [0, 2] },
      'Underliggande enhetsmål bedöms uppfyllas delvis.',
      'The underlying unit goals are judged to be partly fulfilled.',
    ],
    [
      { level: 'direction', goals: [4, 0, 1] },
      'Fyra av fem underliggande mål för verksamhetsområdet bedöms uppfyllas, ett uppfylls inte.',
      'Four of five underlying council goals are judged to be fulfilled, one is not fulfilled.',
    ],
  ])('%j', (setup, swedish, english) => {
    expect(rest(setup, sv)).toBe(swedish);
    expect(rest(setup, en)).toBe(english);
  });

  test.each<[level: GoalLevel, grade: Grade, sentence: string]>([
    [
      'direction',
      'met',
      'Förvaltningen gör bedömningen att kommunfullmäktiges inriktningsmål kommer att uppfyllas under året.',
    ],
    [
      'council',
      'partly',
      'Förvaltningen gör bedömningen att kommunfullmäktiges mål för verksamhetsområdet kommer att uppfyllas delvis under året.',
    ],
    [
      'board',
      'not-met',
      'Förvaltningen gör bedömningen att nämndmålet inte kommer att uppfyllas under året.',
    ],
    ['unit', 'not-assessable', 'Förvaltningen gör bedömningen att enhetsmålet ännu inte kan bedömas.'],
  ])('a %s goal judged %s', (level, grade, sentence) => {
    expect(formatGrounds(groundsOf({ level }), grade, sv)).toBe(sentence);
  });

  test('undetermined items may be left out of the total', () => {
    expect(rest({ indicators: [2, 1, 1, 1] }, { ...sv, undetermined: 'leave-out' })).toBe(
      'Bedömningen grundas på att två av fyra KF-indikatorer prognostiseras att nås, en nås delvis och en nås inte.',
    );
  });

  test('undetermined items alone are told of even when they are left out', () => {
    expect(rest({ indicators: [0, 0, 0, 2] }, { ...sv, undetermined: 'leave-out' })).toBe(
      'Bedömningen grundas på att samtliga KF-indikatorer inte kan bedömas.',
    );
  });

  describe('of indicators that cannot be assessed it says what their reason says', () => {
    const say = (
      reasons: readonly (string | undefined)[],
      met: number,
      options: FormatGroundsOptions,
    ): string => {
      const answers = [
        ...Array.from({ length: met }, () => ({ status: 'met' as const, reason: 'target-reached' })),
        ...reasons.map((reason) => ({ status: 'not-assessable' as const, reason })),
      ];
      const tree = buildGoalTree({
        goals: [{ id: 'top', level: 'council', title: 'Mål' }],
        indicators: answers.map((_, index) => ({
          id: `${index}`,
          goal: 'top',
          owner: 'council',
          title: 'I',
        })),
      });
      const grounds = describeGrounds(tree, tree.nodes[0]?.id, { indicators: (id) => answers[Number(id)] });
      return formatGrounds(grounds, 'met', options).replace(/^.*(?:grundas på att|the grounds that) /, '');
    };

    test.each([
      ['method-pending', 'har ännu inte en fastställd mätmetod', 'does not yet have a method of measurement'],
      ['target-none', 'har ännu inte ett fastställt årsmål', 'does not yet have a target'],
      ['target-delegated', 'har ännu inte ett fastställt årsmål', 'does not yet have a target'],
      ['target-pending', 'har ännu inte ett fastställt årsmål', 'does not yet have a target'],
      ['value-missing', 'saknar uppgift', 'has no figure'],
      ['not-reported', 'saknar uppgift', 'has no figure'],
      ['not-yet-measured', 'har ännu inte mätts', 'has not been measured yet'],
      ['suppressed', 'redovisas inte av sekretesskäl', 'is withheld for secrecy'],
      ['not-applicable', 'går inte att beräkna', 'cannot be calculated'],
      ['unit-differs', 'kan inte bedömas', 'cannot be assessed'],
      ['constructor', 'kan inte bedömas', 'cannot be assessed'],
      [undefined, 'kan inte bedömas', 'cannot be assessed'],
    ])('%s', (reason, swedish, english) => {
      expect(say([reason], 2, sv)).toBe(`två av tre KF-indikatorer prognostiseras att nås, en ${swedish}.`);
      expect(say([reason], 2, en)).toBe(
        `two of three council indicators are forecast to be met, one ${english}.`,
      );
    });

    test('different reasons stand apart, equal words together', () => {
      expect(say(['value-missing', 'method-pending', 'not-reported', 'method-pending'], 6, sv)).toBe(
        'sex av tio KF-indikatorer prognostiseras att nås, två saknar uppgift och två har ännu inte fastställda mätmetoder.',
      );
    });

    test('one reason for all is said of all, several one by one', () => {
      expect(say(['method-pending'], 0, sv)).toBe('KF-indikatorn ännu inte har en fastställd mätmetod.');
      expect(say(['target-none', 'target-pending'], 0, sv)).toBe(
        'samtliga KF-indikatorer ännu inte har fastställda årsmål.',
      );
      expect(say(['suppressed', 'not-applicable'], 0, sv)).toBe(
        'samtliga KF-indikatorer inte kan bedömas, en redovisas inte av sekretesskäl och en går inte att beräkna.',
      );
      expect(say(['suppressed', 'suppressed'], 2, { ...sv, undetermined: 'leave-out' })).toBe(
        'samtliga KF-indikatorer prognostiseras att nås.',
      );
    });
  });

  test('thirteen is written out where the report does so, twenty-one never', () => {
    expect(rest({ indicators: [12, 1] }, { ...sv, wordsUpTo: 13 })).toContain(
      'tolv av tretton KF-indikatorer',
    );
    expect(rest({ indicators: [21, 1] }, { ...sv, wordsUpTo: 99 })).toContain('21 av 22 KF-indikatorer');
  });

  test('the author can be named', () => {
    expect(formatGrounds(groundsOf({}), 'met', { ...sv, author: 'Enheten' })).toMatch(
      /^Enheten gör bedömningen/,
    );
  });

  test('a whole document speaks of the goals', () => {
    const tree = buildGoalTree({ goals: [{ id: 'kf', level: 'council', title: 'KF-mål' }] });
    const grounds = describeGrounds(tree, undefined, { goals: { kf: 'met' } });
    expect(formatGrounds(grounds, 'met', en)).toBe(
      'The administration judges that the goals will be fulfilled during the year. The underlying council goal is judged to be fulfilled.',
    );
  });
});

describe('validateJudgement', () => {
  const grounds = groundsOf({ indicators: [2, 1, 1, 1], activities: [1] });

  test.each([
    ['the same counts', { total: 5, met: 2, partly: 1, notMet: 1, notAssessable: 1 }, []],
    [
      'a total without the undetermined one',
      { total: 4, met: 2, partly: 1, notMet: 1 },
      ['judgement-total-differs'],
    ],
    [
      'one met too many',
      { total: 5, met: 3, partly: 1, notMet: 0, notAssessable: 1 },
      ['judgement-count-differs', 'judgement-count-differs'],
    ],
  ])('%s', (_, printed, expected) => {
    expect(validateJudgement(grounds, printed).map(({ code }) => code)).toEqual(expected);
  });

  test.each([
    [
      'KF-indikatorn prognostiseras att nås och KF-aktiviteterna genomförs',
      [
        ['KF-indikatorn', 'KF-indikatorer'],
        ['KF-aktiviteterna', 'KF-aktiviteten'],
      ],
    ],
    ['två av fem KF-indikatorer prognostiseras att nås och KF-aktiviteten genomförs', []],
    ['indikatorn och aktiviteterna', []],
  ])('nouns in "%s"', (text, expected) => {
    const printed = { total: 5, met: 2, partly: 1, notMet: 1, notAssessable: 1 };
    const found = validateJudgement(grounds, printed, { text });
    expect(found.map(({ details }) => [details['printed'], details['expected']])).toEqual(expected);
  });

  test('other items can be counted, with other severities', () => {
    const rules = { severities: { 'judgement-total-differs': 'error' } } as const;
    const [finding] = validateJudgement(grounds, { total: 2, met: 1 }, { group: 'councilActivities', rules });
    expect([finding?.severity, finding?.details['expected']]).toEqual(['error', 1]);
  });

  test('an underlying goal is written alike for one and for several', () => {
    expect(
      validateJudgement(
        groundsOf({ goals: [1] }),
        { total: 1, met: 1 },
        { group: 'underlyingGoals', text: 'Underliggande nämndmål bedöms uppfyllas' },
      ),
    ).toEqual([]);
  });
});
