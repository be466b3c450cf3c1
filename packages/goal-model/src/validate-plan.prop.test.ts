import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildGoalTree,
  describeGrounds,
  type Goal,
  isGoalModelError,
  type Plan,
  validatePlan,
} from './index.ts';
import { formatFinding } from './texts.ts';

const id = fc.constantFrom('', 'a', 'b', 'c', '__proto__', 'constructor');
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'Se nämndmål 1.1 Åtgärder',
    'Minst 77 %',
    'Tas fram av nämnd',
    '1..2',
    '2021-02-30',
    '\u202E',
  ),
);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const owner = fc.constantFrom('council' as const, 'board' as const, 'unit' as const);
const goal = fc.record({
  id,
  level: fc.constantFrom('direction' as const, 'council' as const, 'board' as const, 'unit' as const),
  title: text,
  number: optional(text),
  parent: optional(id),
  setBy: optional(owner),
  agenda2030: optional(fc.array(fc.double(), { maxLength: 2 })),
  expectedResults: optional(
    fc.array(fc.record({ text, indicators: optional(fc.array(id, { maxLength: 2 })) }), { maxLength: 2 }),
  ),
}) as fc.Arbitrary<Goal>;
const plan: fc.Arbitrary<Plan> = fc.record({
  document: fc.record({
    kind: fc.constantFrom('board-plan' as const, 'tertial-1' as const, 'unit-plan' as const),
    level: fc.constantFrom('board' as const, 'unit' as const),
    year: fc.integer(),
    organisation: text,
    stage: fc.constantFrom('draft' as const, 'final' as const),
  }),
  goals: fc.array(goal, { maxLength: 6 }),
  indicators: fc.array(
    fc.record({
      id,
      goal: id,
      owner,
      title: text,
      target: optional(text),
      councilTarget: optional(text),
      targetSetBy: optional(owner),
    }),
    { maxLength: 4 },
  ),
  activities: fc.array(
    fc.record({ id, goal: id, owner, title: text, start: optional(text), end: optional(text) }),
    { maxLength: 4 },
  ),
  decisions: optional(
    fc.array(fc.record({ id, text, goals: optional(fc.array(id, { maxLength: 2 })) }), { maxLength: 2 }),
  ),
});

describe('any plan, however broken', () => {
  test('is read without an exception, twice alike, and every finding has a text', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const findings = validatePlan(each);
        expect(validatePlan(each)).toEqual(findings);
        for (const finding of findings) expect(formatFinding(finding, 'sv')).not.toBe('');
      }),
    );
  });

  test('builds a tree, or is refused with a reason that the checks find too', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const found = new Set<string>(validatePlan(each).map(({ code }) => code));
        try {
          expect(buildGoalTree(each).nodes).toHaveLength(each.goals.length);
        } catch (error) {
          if (!isGoalModelError(error)) throw error;
          expect(found).toContain(error.code);
        }
      }),
    );
  });

  test('whose tree builds counts every item of a goal exactly once', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom('met' as const, 'not-met' as const, undefined), (each, status) => {
        const goals = each.goals.map((row, index) => ({ ...row, id: `g${index}`, parent: undefined }));
        const indicators = (each.indicators ?? []).map((row, index) => ({
          ...row,
          goal: `g${index % goals.length}`,
        }));
        if (goals.length === 0) return;
        const tree = buildGoalTree({ goals, indicators });
        const totals = tree.nodes.map((node) => {
          const { councilIndicators, boardIndicators, unitIndicators } = describeGrounds(tree, node.id, {
            indicators: () => status,
          }).groups;
          for (const tally of [councilIndicators, boardIndicators, unitIndicators])
            expect(tally.met + tally.partly + tally.notMet + tally.notAssessable).toBe(tally.total);
          return councilIndicators.total + boardIndicators.total + unitIndicators.total;
        });
        expect(totals.reduce((sum, total) => sum + total, 0)).toBe(indicators.length);
      }),
    );
  });
});
