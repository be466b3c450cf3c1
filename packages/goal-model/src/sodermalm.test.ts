import { describe, expect, test } from 'vitest';
import {
  buildGoalTree,
  describeGrounds,
  type Goal,
  type GoalTree,
  type Indicator,
  type ItemStatus,
  type Plan,
  suggestGrade,
  validatePlan,
} from './index.ts';
import { formatGrounds, type PrintedCounts, validateJudgement } from './texts.ts';
import report from '../test-data/sodermalm-t1-2021.json' with { type: 'json' };

interface Fixture {
  readonly goals: readonly Goal[];
  readonly indicators: readonly (Indicator & { readonly status: ItemStatus; readonly basis: string })[];
  readonly activities: NonNullable<Plan['activities']>;
  readonly judgements: readonly (PrintedCounts & { readonly goal: string })[];
}

const { goals, indicators, activities, judgements } = report as unknown as Fixture;
const tree: GoalTree = buildGoalTree({ goals, indicators, activities });
const statuses = {
  // The report says of its indicators without a target that their methods of measurement are not decided yet.
  indicators: new Map(
    indicators.map(({ id, status, basis }) => [
      id,
      basis === 'no-target' ? { status, reason: 'method-pending' } : status,
    ]),
  ),
  activities: () => 'met' as const,
  goals: (id: string) => tree.byId.get(id)?.goal.status,
};
const groundsOf = (goal: string) => describeGrounds(tree, tree.byId.get(goal)?.id, statuses);
const sentence = (goal: string): string =>
  formatGrounds(groundsOf(goal), 'met', { language: 'sv', undetermined: 'count' });

describe('the tertialrapport of Södermalm, 2021', () => {
  test('42 goals on three levels, 97 indicators, 152 activities', () => {
    const onLevel = (level: string): number => tree.nodes.filter((node) => node.goal.level === level).length;
    expect([onLevel('direction'), onLevel('council'), onLevel('board')]).toEqual([3, 12, 27]);
    expect([tree.indicators?.length, tree.activities?.length]).toEqual([97, 152]);
  });

  test.each(judgements.filter(({ goal }) => goal !== 'kf-1.2'))(
    'the judgement of $goal counts what the tables hold: $met of $total',
    ({ goal, ...printed }) => {
      expect(validateJudgement(groundsOf(goal), printed)).toEqual([]);
    },
  );

  test('the judgement of 1.2 counts four indicators where its table has five, one of them undetermined', () => {
    const { goal, ...printed } = judgements.find(
      (judgement) => judgement.goal === 'kf-1.2',
    ) as Fixture['judgements'][number];
    expect(validateJudgement(groundsOf(goal), printed)).toEqual([
      {
        code: 'judgement-total-differs',
        severity: 'warning',
        path: ['total'],
        ids: ['kf-1.2'],
        details: { id: 'kf-1.2', group: 'councilIndicators', printed: 4, expected: 5, notAssessable: 1 },
      },
    ]);
  });

  test('from the printed figures alone, 59 of 97 indicators carry no status and their judgements differ', () => {
    const figures = new Map(
      indicators
        .filter(({ basis }) => basis === 'forecast' || basis === 'outcome')
        .map(({ id, status }) => [id, status]),
    );
    const differing = judgements.filter(
      ({ goal, ...printed }) =>
        validateJudgement(
          describeGrounds(tree, tree.byId.get(goal)?.id, { ...statuses, indicators: figures }),
          printed,
        ).length > 0,
    );
    expect(indicators.length - figures.size).toBe(59);
    expect(differing.map(({ goal }) => goal)).not.toContain('kf-1.1');
    expect(differing.map(({ goal }) => goal)).toContain('kf-1.4');
  });

  test.each([
    [
      'kf-1.1',
      'Bedömningen grundas på att åtta av tio KF-indikatorer prognostiseras att nås, två har ännu inte fastställda mätmetoder och att KF-aktiviteten kommer att genomföras. Underliggande nämndmål bedöms uppfyllas.',
    ],
    [
      'kf-1.3',
      'Bedömningen grundas på att samtliga KF-indikatorer prognostiseras att nås och att KF-aktiviteterna kommer att genomföras. Underliggande nämndmål bedöms uppfyllas.',
    ],
    [
      'kf-1.4',
      'Bedömningen grundas på att 16 av 19 KF-indikatorer prognostiseras att nås, en nås delvis och två nås inte och att KF-aktiviteterna kommer att genomföras. Underliggande nämndmål bedöms uppfyllas.',
    ],
    [
      'kf-2.2',
      'Bedömningen grundas på att KF-indikatorn prognostiseras att nås. Underliggande nämndmål bedöms uppfyllas.',
    ],
  ])('the grounds of %s read as printed reports read', (goal, expected) => {
    const verdict =
      'Förvaltningen gör bedömningen att kommunfullmäktiges mål för verksamhetsområdet kommer att uppfyllas under året.';
    expect(sentence(goal)).toBe(`${verdict} ${expected}`);
  });

  test('no policy agrees with every printed judgement: all goals are printed as fulfilled', () => {
    const suggested = (policy: Parameters<typeof suggestGrade>[1]): number =>
      tree.nodes.filter(
        (node) =>
          node.goal.level !== 'direction' &&
          suggestGrade(describeGrounds(tree, node.id, statuses), policy).grade === 'met',
      ).length;
    const strictest = suggested({ kind: 'strictest', undetermined: 'leave-out' });
    const half = { met: 1, of: 2 };
    expect(
      suggested({ kind: 'right-direction', right: half, strong: half, undetermined: 'count' }),
    ).toBeGreaterThan(strictest);
    expect(strictest).toBeLessThan(39);
  });

  test('the only error in its plan data is one delegated target that is not set', () => {
    const document = {
      kind: 'tertial-1',
      level: 'board',
      year: 2021,
      organisation: 'Södermalms stadsdelsnämnd',
      stage: 'final',
    } as const;
    const findings = validatePlan({ document, goals, indicators, activities });
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ code, ids }) => [code, ...ids]),
    ).toEqual([['delegated-target-missing', 'ind-9']]);
  });
});
