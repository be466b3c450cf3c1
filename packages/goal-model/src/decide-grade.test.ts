import { describe, expect, test } from 'vitest';
import {
  buildGoalTree,
  decideGrade,
  type DecideGradeOptions,
  describeGrounds,
  suggestGrade,
} from './index.ts';

const tree = buildGoalTree({ goals: [{ id: 'nm', level: 'board', title: 'Nämndmål' }] });
const grounds = describeGrounds(tree, tree.nodes[0]?.id, {});
const suggestion = suggestGrade(grounds, {
  kind: 'own',
  name: 'fixed',
  rule: 'always',
  suggest: () => 'partly',
});
const options: DecideGradeOptions = { by: 'Stadsdelsnämnden', on: '2021-05-27' };

describe('decideGrade', () => {
  test('a decision as suggested needs no reason and has none', () => {
    expect(decideGrade(suggestion, 'partly', options)).toEqual({
      goal: 'nm',
      grade: 'partly',
      differs: false,
      by: 'Stadsdelsnämnden',
      on: '2021-05-27',
      suggestion,
    });
  });

  test('a differing decision keeps its reason and the suggestion that it leaves', () => {
    const decision = decideGrade(suggestion, 'met', { ...options, reason: 'Trenden är stark' });
    expect(decision).toMatchObject({
      differs: true,
      reason: 'Trenden är stark',
      suggestion: { grade: 'partly', policy: 'fixed' },
    });
  });

  test.each<[name: string, options: DecideGradeOptions, code: string]>([
    ['no reason', options, 'reason-missing'],
    ['an empty reason', { ...options, reason: ' \u00A0' }, 'reason-missing'],
    ['nobody who decides', { ...options, by: ' ', reason: 'x' }, 'text-missing'],
    ['30 February', { ...options, on: '2021-02-30', reason: 'x' }, 'date-invalid'],
    ['29 February of a common year', { ...options, on: '2021-02-29', reason: 'x' }, 'date-invalid'],
    ['a day in another notation', { ...options, on: '27/5 2021', reason: 'x' }, 'date-invalid'],
    ['month 13', { ...options, on: '2021-13-01', reason: 'x' }, 'date-invalid'],
  ])('a differing decision is refused with %s', (_, each, code) => {
    expect(() => decideGrade(suggestion, 'met', each)).toThrow(expect.objectContaining({ code }));
  });

  test('29 February of a leap year is a day', () => {
    expect(decideGrade(suggestion, 'partly', { ...options, on: '2024-02-29' }).on).toBe('2024-02-29');
  });
});
