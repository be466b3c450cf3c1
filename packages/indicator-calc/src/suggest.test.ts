import { describe, expect, it } from 'vitest';
import { applyUnit } from './apply-unit.ts';
import { formatTarget } from './format-target.ts';
import { parseQuantity } from './parse-quantity.ts';
import { parseTarget } from './parse-target.ts';
import { type DirectionSource, suggestDirection } from './suggest-direction.ts';
import { suggestUnit } from './suggest-unit.ts';

describe('suggestDirection', () => {
  it.each<readonly [string, string | undefined, readonly string[]]>([
    ['Sjukfrånvaro dag 1-14', 'lower', ['Sjukfrånvaro']],
    ['Andel långtidssjukfrånvaro', 'lower', ['långtidssjukfrånvaro']],
    ['Andel vuxna med långvarigt ekonomiskt bistånd', 'lower', ['ekonomiskt bistånd']],
    ['Antal barn per grupp', 'lower', ['barn per grupp']],
    ['Klimatpåverkan från upphandlade livsmedel', 'lower', ['Klimatpåverkan']],
    ['Antal vräkningar som berör barn', 'lower', ['vräkningar']],
    ['Antalet avdelningar som saknar en legitimerad förskollärare', 'lower', ['saknar', 'legitimerad']],
    ['Andel nöjda föräldrar', 'higher', ['nöjda']],
    ['Andel brukare som inte upplever diskriminering', 'higher', ['diskriminering']],
    ['Andel ungdomar som inte blivit utsatta för hot och våld', 'higher', ['utsatta', 'hot', 'våld']],
    ['Andel avhysningar som kunnat avvärjas', 'higher', ['avvärjas']],
    ['Nämndens prognossäkerhet T2', 'closest', ['prognossäkerhet']],
    ['Antal personer utsatta för våld som är kända', undefined, ['utsatta', 'våld', 'kända']],
    ['Antal personer på hotell', undefined, []],
    ['Andel anmälda för brott som kallats till samtal', undefined, []],
  ])('%s: %s', (title, better, words) => {
    const suggestion = suggestDirection({ title });
    expect(suggestion.better).toBe(better);
    expect(suggestion.words.map(({ word }) => word)).toEqual(words);
    expect(suggestion.words.every(({ from, text }) => from === 'title' && text === title)).toBe(true);
  });

  it('tells which negation turned a word', () => {
    expect(suggestDirection({ title: 'Andel som inte röker eller dricker alkohol' }).words).toEqual([
      {
        word: 'alkohol',
        better: 'higher',
        negatedBy: 'inte',
        from: 'title',
        text: 'Andel som inte röker eller dricker alkohol',
      },
    ]);
  });

  it.each<readonly [DirectionSource, string | undefined, string, readonly string[]]>([
    [
      {
        title: 'Sjukfrånvaro',
        expectedResults: ['Sjukfrånvaron minskar och uppgår till max 6,5 %', 'Fler arbetar.'],
      },
      'lower',
      'words-agree',
      ['minskar', 'max'],
    ],
    [
      {
        title: 'Nämndens prognossäkerhet T2',
        expectedResults: ['Nämndens prognossäkerhet avviker med max +/- 1 %'],
      },
      'closest',
      'words-agree',
      ['max +/-'],
    ],
    [
      {
        title: 'Andel trygga omsorgstagare i hemtjänsten',
        expectedResults: ['Minst 80 % av omsorgstagarna i hemtjänsten är trygga'],
      },
      'higher',
      'words-agree',
      ['Minst'],
    ],
    [
      { title: 'Sjukfrånvaro', expectedResults: ['Sjukfrånvaron ökar inte. Sjukfrånvaron är högst 5 %.'] },
      undefined,
      'words-disagree',
      ['ökar', 'högst'],
    ],
    [
      {
        title: 'Antal personal med minst två besök',
        targets: [parseTarget('10'), parseTarget('Max 10 personer')],
      },
      'lower',
      'words-agree',
      ['Max'],
    ],
    [{ title: 'Antal', targets: [parseTarget('öka')] }, 'higher', 'words-agree', ['öka']],
    [{ title: 'Antal', targets: [parseTarget('Minska')] }, 'lower', 'words-agree', ['Minska']],
    [
      { title: 'Antal', targets: [parseTarget('Minst 5'), parseTarget('+/- 1')] },
      undefined,
      'words-disagree',
      ['Minst', '+/-'],
    ],
    [
      { title: 'Antal', targets: [{ kind: 'at-least', value: '5', decimals: 0, unit: '' }] },
      'higher',
      'words-agree',
      ['Minst'],
    ],
    [
      { title: 'Antal besök', targets: [parseTarget('5')], expectedResults: ['Inget.'] },
      undefined,
      'no-words',
      [],
    ],
  ])('%j: %s', (source, better, reason, words) => {
    const suggestion = suggestDirection(Object.freeze(source));
    expect(suggestion).toMatchObject({ reason });
    expect(suggestion.better).toBe(better);
    expect(suggestion.words.map(({ word }) => word)).toEqual(words);
  });

  it.each(['a'.repeat(100_000), 'inte '.repeat(20_000), 'andel som '.repeat(10_000)])(
    'reads 100 000 characters without growing slower than the text',
    (title) => {
      expect(suggestDirection({ title, expectedResults: [title] }).better).toBeUndefined();
    },
  );
});

describe('suggestUnit', () => {
  const cell = parseQuantity('16');

  it.each<readonly [readonly string[], string | undefined, object | undefined]>([
    [['16 st'], undefined, { unit: 'st', reason: 'sibling-cell', from: '16 st' }],
    [['', '16', 'öka', '5 %', '7 procent'], 'Andel', { unit: '%', reason: 'sibling-cell', from: '5 %' }],
    [['15 barn/avd.', '16 st'], undefined, undefined],
    [['15 barn/avd.', '16 st'], 'Andel barn', undefined],
    [['16'], 'Andelen nöjda', { unit: '%', reason: 'title', from: 'Andelen' }],
    [['16'], 'Antal', undefined],
    [[], undefined, undefined],
  ])('beside %j under %s', (siblings, title, expected) => {
    expect(suggestUnit(cell, { siblings: siblings.map((text) => parseTarget(text)), title })).toEqual(
      expected,
    );
  });

  it('has nothing to say on a cell with a unit, or without a number', () => {
    const context = { siblings: [parseTarget('16 st')] };
    expect(suggestUnit(parseTarget('16 %'), context)).toBeUndefined();
    expect(suggestUnit(parseTarget('öka'), context)).toBeUndefined();
    expect(suggestUnit(parseQuantity(''), context)).toBeUndefined();
  });
});

describe('applyUnit', () => {
  const bare = { kind: 'level', raw: '75', value: '75', decimals: 0, unit: '' } as const;

  it('marks the unit as applied and still prints the cell as it was', () => {
    const target = applyUnit<
      typeof bare | { kind: 'level'; raw: string; value: string; decimals: number; unit: string }
    >(bare, '%');
    expect(target).toEqual({ ...bare, unit: '%', unitApplied: true });
    expect(formatTarget(target)).toBe('75');
    expect(formatTarget(target, { canonical: true })).toBe('75\u00a0%');
  });

  it('leaves a cell alone that has the unit, and refuses one that has another', () => {
    const share = { ...bare, unit: '%' };
    expect(applyUnit(share, '%')).toBe(share);
    expect(() => applyUnit(share, 'st')).toThrow(expect.objectContaining({ code: 'unit-conflict' }) as Error);
  });
});
