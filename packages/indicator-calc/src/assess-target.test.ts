import { describe, expect, it } from 'vitest';
import { assessTarget, type AssessTargetOptions } from './assess-target.ts';
import { parseTarget } from './parse-target.ts';

describe("assessTarget holds the board's target against the council's", () => {
  it.each<readonly [string, string, AssessTargetOptions, string]>([
    ['75 %', '75,0 %', {}, 'equal'],
    ['89 %', '92 %', { better: 'higher' }, 'weaker'],
    ['80 %', '79 %', { better: 'higher' }, 'sharper'],
    ['0,6 %', '2,7 %', { better: 'lower' }, 'sharper'],
    ['4,9 %', '2,7 %', { better: 'lower' }, 'weaker'],
    ['4,9 %', '2,7 %', {}, 'not-comparable: direction-missing'],
    ['4,9 %', '2,7 %', { better: 'closest' }, 'not-comparable: direction-missing'],
    ['82', '82', {}, 'equal'],
    ['1,8 kg CO2 per kg livsmedel', '1,80 kg CO2 per kg livsmedel', {}, 'equal'],
    ['33 st', '800 st', { better: 'higher' }, 'not-comparable: city-total'],
    ['33 st', '800 st', { better: 'higher', scope: 'level' }, 'weaker'],
    ['3,59 GWh', '1945 GWh', { better: 'lower' }, 'not-comparable: city-total'],
    ['5 mnkr', '100 mnkr', { better: 'lower' }, 'not-comparable: city-total'],
    ['5 stycken', '100 stycken', { better: 'lower' }, 'not-comparable: city-total'],
    ['5 %', '7 %', { better: 'lower', scope: 'city-total' }, 'not-comparable: city-total'],
    ['1,9', '1,9 kg CO2 per kg livsmedel', { better: 'lower' }, 'not-comparable: unit-missing'],
    ['1,9', '1,9 kg CO2 per kg livsmedel', { unit: 'kg CO2 per kg livsmedel' }, 'equal'],
    ['16', '16', { unit: 'st', better: 'lower' }, 'equal'],
    ['5 kr', '5 %', {}, 'not-comparable: unit-differs'],
    ['12', 'Max 10', { better: 'higher' }, 'weaker'],
    ['Max 8', '10', {}, 'sharper'],
    ['Minst 12', '10', { better: 'lower' }, 'sharper'],
    ['Minst 12', 'Max 10', {}, 'not-comparable: kinds-differ'],
    ['+/-1 %', '+/- 1 %', {}, 'equal'],
    ['+/- 0,5 %', '+/- 1 %', { better: 'higher' }, 'sharper'],
    ['74 ± 1', '75 ± 1', {}, 'not-comparable: kinds-differ'],
    ['öka', 'Öka', {}, 'equal'],
    ['öka', 'minska', {}, 'not-comparable: kinds-differ'],
    ['96 %', 'öka', { better: 'higher' }, 'not-comparable: kinds-differ'],
    ['2 %', '2 % energieffektivisering relativt 2018', {}, 'not-comparable: kinds-differ'],
    ['3 % minskning relativt 2018', '2 % energieffektivisering relativt 2018', {}, 'sharper'],
    ['3 % minskning relativt 2019', '2 % minskning relativt 2018', {}, 'not-comparable: kinds-differ'],
    ['3 % minskning relativt 2018', '2 % ökning relativt 2018', {}, 'not-comparable: kinds-differ'],
    ['9 %', 'Tas fram av nämnd', {}, 'not-comparable: target-missing'],
    ['9 %', 'Fastställs 2020', {}, 'not-comparable: target-missing'],
    ['9 %', 'se kommentar', {}, 'not-comparable: target-missing'],
    ['', '9 000 st', {}, 'not-comparable: target-missing'],
  ])('%j against %j with %j is %s', (target, council, options, expected) => {
    const { relation, reason } = assessTarget(
      parseTarget(target),
      parseTarget(council),
      Object.freeze(options),
    );
    expect(reason === undefined ? relation : `${relation}: ${reason}`).toBe(expected);
  });
});
