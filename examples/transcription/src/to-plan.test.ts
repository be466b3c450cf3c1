import { describe, expect, test } from 'vitest';
import { fromPlan } from './from-plan.ts';
import { isFollowUp, kindOf, readGrade } from './to-plan.ts';

describe('the grade that a printed status says', () => {
  test.each([
    ['Uppfylls helt', 'met'],
    ['Bedöms uppfyllas helt', 'met'],
    ['UPPFYLLS DELVIS', 'partly'],
    ['Uppfylls inte', 'not-met'],
    ['Bedöms ej uppfyllas', 'not-met'],
    ['Ej bedömt', 'not-assessable'],
    ['Kan inte bedömas', 'not-assessable'],
    ['Uppfylls inte helt', undefined],
    ['Ej aktuellt', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s', (status, grade) => {
    expect(readGrade(status)).toBe(grade);
  });
});

describe('what a document is', () => {
  const plan = fromPlan({
    document: { kind: 'board-plan', level: 'board', year: 2023, organisation: 'Nämnden', stage: 'final' },
    goals: [],
  });
  const document = (kind: string, period: string | null, level = 'nämnd') => ({
    ...plan,
    document: { ...plan.document, kind, period, level },
  });

  test.each([
    ['Tertialrapport', 'Tertial 1 2023', 'nämnd', 'tertial-1', true],
    ['tertialrapport', 'Tertial 2 2023', 'enhet', 'tertial-2', true],
    ['verksamhetsbera\u0308ttelse', '2023', 'nämnd', 'annual-report', true],
    ['verksamhetsberättelse', '2023', 'enhet', 'annual-report', true],
    ['enhetsplan', '2023', 'enhet', 'unit-plan', false],
    ['verksamhetsplan', '2023', 'enhet', 'unit-plan', false],
    ['Verksamhetsplan', null, 'nämnd', 'board-plan', false],
  ])('%s for %s of a %s', (kind, period, level, expected, followUp) => {
    expect(kindOf(document(kind, period, level))).toBe(expected);
    expect(isFollowUp(document(kind, period, level))).toBe(followUp);
  });
});
