import { buildGoalTree, decideGrade, describeGrounds, type GoalTree, suggestGrade } from '@sdn/goal-model';
import { describe, expect, test } from 'vitest';
import { buildGoalSections, buildStatusChart, type GoalSectionOptions } from '../from-goals.ts';
import { report } from '../index.ts';
import { renderMarkdown } from '../render-markdown.ts';

const tree = buildGoalTree({
  goals: [
    { id: 'kf-1.4', level: 'council', number: '1.4', title: 'Stöd i tid' },
    { id: 'nm-1', level: 'board', title: 'Insatser i tid', parent: 'kf-1.4' },
    { id: 'nm-2', level: 'board', title: 'Lika villkor', parent: 'kf-1.4' },
  ],
  indicators: [
    { id: 'a', goal: 'nm-1', owner: 'board', title: 'A' },
    { id: 'b', goal: 'nm-1', owner: 'board', title: 'B' },
  ],
});
const statuses = { indicators: { a: 'met', b: 'not-met' } } as const;
const suggestionFor = (id: string, from: GoalTree = tree) =>
  suggestGrade(describeGrounds(from, from.byId.get(id)?.id, statuses), {
    kind: 'strictest',
    undetermined: 'count',
  });
const text = (options: Partial<GoalSectionOptions>): string =>
  renderMarkdown(report({ title: 'x' }, buildGoalSections(tree, { kind: 'tertial-1', ...options })));

describe('grades', () => {
  const suggestion = suggestionFor('nm-1');
  const decision = decideGrade(suggestion, 'met', {
    by: 'Stadsdelsnämnden',
    on: '2021-05-27',
    reason: 'Aktiviteterna går enligt plan',
  });

  test('a decision stands first, beside what was suggested and why it differs', () => {
    expect(text({ grades: [decision] })).toContain(
      'Bedömning: ● Uppfylls helt\n\nFörslag enligt regeln ”strängast”: ○ Uppfylls inte\n\nSkäl: Aktiviteterna går enligt plan',
    );
  });

  test('a suggestion alone is called one, and an own policy goes by its name', () => {
    const own = suggestGrade(describeGrounds(tree, tree.byId.get('nm-1')?.id, statuses), {
      kind: 'own',
      name: 'magkänsla',
      rule: 'känn efter',
      suggest: () => 'partly',
    });
    expect(text({ grades: [own] })).toContain('Förslag enligt regeln ”magkänsla”: ◐ Uppfylls delvis');
    expect(text({ grades: [own] })).not.toContain('Bedömning: ◐');
  });

  test('the goal above rests on the decided grades of those below', () => {
    const grades = [decision, suggestionFor('kf-1.4')];
    expect(text({ grades, statuses, grounds: { undetermined: 'count' } })).toContain(
      'Ett av två underliggande nämndmål bedöms uppfyllas, ett kan ännu inte bedömas.',
    );
  });

  test('without a choice how undetermined items count, no sentence is printed', () => {
    expect(text({ grades: [decision], statuses })).not.toContain('Förvaltningen gör bedömningen');
  });

  test('a plan has no grade, whatever it is given', () => {
    expect(text({ kind: 'board-plan', grades: [decision], statuses })).not.toMatch(/Bedömning|Förslag|Skäl/);
  });
});

describe('the chart of grades', () => {
  test('counts what is decided, and suggestions only where nothing is', () => {
    const suggestion = suggestionFor('nm-1');
    expect(buildStatusChart(tree)).toBeUndefined();
    expect(buildStatusChart(tree, { grades: [suggestion] })?.chart).toMatchObject({
      title: 'Föreslagen måluppfyllelse efter nivå',
      items: [{ label: 'Nämndmål', counts: { 'not-met': 1 } }],
    });
    const decided = decideGrade(suggestionFor('nm-2'), 'not-assessable', { by: 'Nämnden', on: '2021-05-27' });
    expect(buildStatusChart(tree, { grades: [suggestion, decided] })?.chart).toMatchObject({
      title: 'Måluppfyllelse efter nivå',
      description: '0 av 1 bedömda mål uppfylls helt.',
      items: [{ label: 'Nämndmål', counts: { 'not-assessable': 1 } }],
    });
  });
});

test('a chain deeper than the levels stays at the deepest heading', () => {
  const goals = Array.from({ length: 8 }, (_, index) => ({
    id: `g-${index}`,
    level: 'unit' as const,
    title: `Mål ${index}`,
    parent: index === 0 ? undefined : `g-${index - 1}`,
  }));
  const levels = buildGoalSections(buildGoalTree({ goals }), { kind: 'unit-plan' }).flatMap((block) =>
    block.type === 'heading' ? [block.level] : [],
  );
  expect(levels).toEqual([1, 2, 3, 4, 5, 5, 5, 5]);
});
