import { mergeRollUps } from '@sdn/indicator-calc';
import { describe, expect, test } from 'vitest';
import { generateUnits } from './generate-units.ts';
import { rollUpBoard } from './roll-up-board.ts';

const names = ['Bromma', 'Farsta', 'Skärholmen', 'Älvsjö'];

describe('a city in parts', () => {
  test('is the same whichever way the boards are split and however their answers travel', () => {
    const parts = names.map((name) => rollUpBoard(name).sickLeave);
    const travelled = JSON.parse(JSON.stringify(parts)) as typeof parts;
    const pairs = [mergeRollUps(parts.slice(0, 2)), mergeRollUps(parts.slice(2))];
    const city = mergeRollUps(parts);
    expect(JSON.stringify(mergeRollUps(travelled.reverse()))).toBe(JSON.stringify(city));
    expect(JSON.stringify(mergeRollUps(pairs))).toBe(JSON.stringify(city));
  });

  test('has the sums that plain addition gives', () => {
    const observations = names.flatMap((name) => generateUnits(name).sickLeave);
    const days = observations.reduce(
      (sum, observation) => sum + ('denominator' in observation ? Number(observation.denominator) : 0),
      0,
    );
    const city = mergeRollUps(names.map((name) => rollUpBoard(name).sickLeave));
    expect(city.denominator.toNumber()).toBe(days);
    expect(days).toBeGreaterThan(0);
  });

  test('knows every unit, reported or missing', () => {
    const city = mergeRollUps(names.map((name) => rollUpBoard(name).sickLeave));
    const known = [...city.reported, ...city.missing.flatMap(({ members }) => members)].sort();
    expect(known).toEqual(names.flatMap((name) => generateUnits(name).units).sort());
    expect(city.missing.map(({ missing }) => missing)).toEqual(['not-reported', 'suppressed']);
  });
});
