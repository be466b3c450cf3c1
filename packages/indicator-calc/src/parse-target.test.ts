import { describe, expect, it } from 'vitest';
import { formatTarget } from './format-target.ts';
import { parseTarget } from './parse-target.ts';
import { safeParseTarget } from './safe-parse-target.ts';
import type { Target } from './target.ts';

/** Every different cell of the indicator tables of three published documents, sorted by hand into what a careful reader sees. */
const levels: Readonly<Record<string, string>> = {
  '%':
    '-2 %|0 %|0,27 %|0,35 %|0,4 %|0,43 %|0,44 %|0,58 %|0,6 %|0,66 %|0,7 %|0,72 %|0,8 %|1,0 %|1,06 %|1,3 %|1,4 %|1,5 %|' +
    '10,1 %|100 %|14 %|15 %|16 %|2 %|2,2 %|2,5 %|2,7 %|20 %|21 %|22,5 %|24 %|24,2 %|26 %|27,14 %|3 %|3,1 %|3,5 %|3,9 %|' +
    '30 %|31 %|32 %|33 %|34,7 %|35 %|36,1 %|36,14 %|36,2 %|37,35 %|4,1 %|4,9 %|41,43 %|42 %|44,4 %|44,44 %|46 %|5 %|' +
    '50 %|50,9 %|53,33 %|55 %|56 %|58 %|6,5 %|60 %|62 %|64 %|65 %|66 %|67 %|68 %|69 %|69,2 %|7 %|7,5 %|70 %|71 %|73 %|' +
    '74 %|75 %|76 %|76,92 %|77 %|78 %|79 %|8,2 %|80 %|81 %|82 %|82,4 %|82,62 %|83 %|83,33 %|84 %|85 %|86 %|87 %|88 %|' +
    '89 %|9 %|9,7 %|9,8 %|90 %|90%|91 %|92 %|93 %|94 %|95 %|96 %|96,3 %|96,7 %|97,6 %|98 %|98,78 %|99 %',
  st:
    '0 st|1 st|10 st|14 st|16 st|19 st|210 st|24 st|3 st|320 st|33 st|360 st|4 st|4,7 st|4,9 st|40 st|43 st|45 st|' +
    '5 000 st|5 st|620 st|645 st|730 st|800 st|9 000 st',
  '': '0|1,9|10|116|12,4|16|163|207|3|3,4|3,5|3,6|32,03|36|39,22|4,9|45|46|50|53|60|635|64,58|700|75|79|80|82|83|84',
  GWh: '1,35 GWh|1945 GWh|3,3 GWh|3,59 GWh',
  'barn/avd.': '14,1 barn/avd.|15 barn/avd.',
  'kg CO2 per kg livsmedel':
    '1,6 kg CO2 per kg livsmedel|1,8 kg CO2 per kg livsmedel|1,80 kg CO2 per kg livsmedel|1,9 kg CO2 per kg livsmedel',
};

const others: readonly (readonly [string, Target])[] = [
  ['', { kind: 'none' }],
  ['-', { kind: 'none' }],
  ['+/- 1 %', { kind: 'within', centre: '0', value: '1', decimals: 0, unit: '%' }],
  ['+/-1 %', { kind: 'within', centre: '0', value: '1', decimals: 0, unit: '%' }],
  ['Max 10 personer', { kind: 'at-most', value: '10', decimals: 0, unit: 'personer' }],
  ['öka', { kind: 'direction', change: 'increase' }],
  ['Öka', { kind: 'direction', change: 'increase' }],
  [
    '2 % energieffektivisering relativt 2018',
    {
      kind: 'relative',
      value: '2',
      decimals: 0,
      unit: '%',
      what: 'energieffektivisering',
      change: 'decrease',
      baseYear: 2018,
    },
  ],
  ['Tas fram av nämnd', { kind: 'delegated', to: ['nämnd'] }],
  ['Tas fram av nämnden', { kind: 'delegated', to: ['nämnd'] }],
  ['Tas fram av nämnd/styrelse', { kind: 'delegated', to: ['nämnd', 'styrelse'] }],
  ['Tas fram av nämnd/ styrelse', { kind: 'delegated', to: ['nämnd', 'styrelse'] }],
  ['Fastställs 2020', { kind: 'pending', until: '2020' }],
  ['fastställs 2020', { kind: 'pending', until: '2020' }],
  ['Fastställd 2021', { kind: 'pending', until: '2021' }],
  ['Faststälts t1', { kind: 'pending', until: 'T1' }],
];

describe('the cells of three published documents', () => {
  const printed = Object.entries(levels).flatMap(([unit, cells]) =>
    cells.split('|').map((cell) => [cell, unit] as const),
  );

  it('are 196 different texts', () => {
    expect(new Set([...printed, ...others].map(([cell]) => cell)).size).toBe(196);
  });

  it.each(printed)('%j is a level in %j', (cell, unit) => {
    const number = (unit === '' ? cell : cell.slice(0, -unit.length)).replaceAll(' ', '');
    const target = parseTarget(cell);
    expect(target).toMatchObject({
      kind: 'level',
      raw: cell,
      unit,
      decimals: number.split(',')[1]?.length ?? 0,
    });
    expect('value' in target && target.value).toBe(Number(number.replace(',', '.')).toString());
    expect(formatTarget(target)).toBe(cell);
  });

  it.each(others)('%j is read as a careful reader would', (cell, expected) => {
    const target = parseTarget(cell);
    expect(target).toEqual({ ...expected, raw: cell });
    expect(formatTarget(target)).toBe(cell);
  });
});

describe('further forms', () => {
  it.each<readonly [string, object]>([
    ['Ökning', { kind: 'direction', change: 'increase' }],
    ['Minskning', { kind: 'direction', change: 'decrease' }],
    ['Ska minska.', { kind: 'direction', change: 'decrease' }],
    ['o\u0308ka', { kind: 'direction', change: 'increase' }],
    ['Minskning jämfört med 2020', { kind: 'direction', change: 'decrease', baseYear: 2020 }],
    ['Ska öka jämfört med 2019', { kind: 'direction', change: 'increase', baseYear: 2019 }],
    ['Öka jämfört med föregående år', { kind: 'direction', change: 'increase' }],
    ['Lägre än 2019', { kind: 'direction', change: 'decrease', baseYear: 2019 }],
    ['Högre än föregående år', { kind: 'direction', change: 'increase' }],
    ['ökande trend', { kind: 'direction', change: 'increase' }],
    ['>= 90', { kind: 'at-least', value: '90', unit: '' }],
    ['<= 5 %', { kind: 'at-most', value: '5', unit: '%' }],
    ['som mest 5', { kind: 'at-most', value: '5' }],
    ['< 5 %', { kind: 'at-most', value: '5', unit: '%', strict: true }],
    ['under 5 %', { kind: 'at-most', value: '5', unit: '%', strict: true }],
    ['färre än 5', { kind: 'at-most', value: '5', strict: true }],
    ['> 90', { kind: 'at-least', value: '90', strict: true }],
    ['Över 90 %', { kind: 'at-least', value: '90', unit: '%', strict: true }],
    ['högre än 80 %', { kind: 'at-least', value: '80', unit: '%', strict: true }],
    ['85 % eller mer', { kind: 'at-least', value: '85', unit: '%' }],
    ['5 eller fler', { kind: 'at-least', value: '5', unit: '' }],
    ['10 minuter eller mindre', { kind: 'at-most', value: '10', unit: 'minuter' }],
    ['1 % eller lägre', { kind: 'at-most', value: '1', unit: '%' }],
    ['85 %.', { kind: 'level', value: '85', unit: '%' }],
    ['3,5 barn/avd.', { kind: 'level', value: '3.5', unit: 'barn/avd.' }],
    ['5 eller 6 st', { kind: 'unparsed' }],
    ['5 st eller 6', { kind: 'unparsed' }],
    ['16-18 st', { kind: 'within', centre: '17', value: '1', unit: 'st', decimals: 0 }],
    ['80–85 %', { kind: 'within', centre: '82.5', value: '2.5', unit: '%', decimals: 1 }],
    ['80 till 85 %', { kind: 'within', centre: '82.5', value: '2.5', unit: '%' }],
    ['mellan 4,5 och 5,0 %', { kind: 'within', centre: '4.75', value: '0.25', unit: '%' }],
    ['ca 80 %', { kind: 'level', value: '80', unit: '%', approximate: true }],
    ['Minska med 5 %', { kind: 'relative', value: '5', change: 'decrease', what: 'minskning' }],
    ['ökning med 2 procent från 2019', { kind: 'relative', change: 'increase', baseYear: 2019 }],
    ['Minskning med 2 % relativt 2018', { kind: 'relative', change: 'decrease', baseYear: 2018 }],
    ['10 % lägre än 2018', { kind: 'relative', value: '10', change: 'decrease', baseYear: 2018 }],
    ['2 % energieffektivisering', { kind: 'relative', what: 'energieffektivisering', change: 'decrease' }],
    ['100 procent', { kind: 'level', value: '100', unit: 'procent' }],
    ['0,5 procentenheter', { kind: 'level', value: '0.5', unit: 'procentenheter' }],
    ['1 200 st', { kind: 'level', value: '1200', unit: 'st' }],
    ['5 dagar/vecka', { kind: 'level', value: '5', unit: 'dagar/vecka' }],
    ['12 per 1 000 invånare', { kind: 'level', value: '12', unit: 'per 1 000 invånare' }],
    ['tas fram av KS', { kind: 'delegated', to: ['ks'] }],
    ['Tas fram av nämnden under 2022', { kind: 'delegated', to: ['nämnd'] }],
    ['fastställs i VP 2022', { kind: 'pending', until: '2022' }],
    ['Fastställs i tertialrapport 1', { kind: 'pending', until: 'T1' }],
    ['Ej fastställt', { kind: 'pending' }],
    ['Inget årsmål', { kind: 'none' }],
    ['Målvärde saknas', { kind: 'none' }],
    ['i.u.', { kind: 'none' }],
    ['n/a', { kind: 'none' }],
    ['Ej aktuellt', { kind: 'none' }],
    ['Högst 7 %', { kind: 'at-most', value: '7', unit: '%' }],
    ['max 6,5 %', { kind: 'at-most', value: '6.5', unit: '%' }],
    ['Som högst 7', { kind: 'at-most', value: '7', unit: '' }],
    ['≤ 10 st', { kind: 'at-most', value: '10', unit: 'st' }],
    ['Minst 33 st', { kind: 'at-least', value: '33', unit: 'st' }],
    ['Lägst 80 %', { kind: 'at-least', value: '80', unit: '%' }],
    ['max +/- 1 %', { kind: 'within', centre: '0', value: '1', unit: '%' }],
    ['± 0,5', { kind: 'within', centre: '0', value: '0.5', unit: '' }],
    ['+/\u2212 1 %', { kind: 'within', centre: '0', value: '1', unit: '%' }],
    ['74 ± 4 %', { kind: 'within', centre: '74', value: '4', unit: '%' }],
    ['5 % minskning i förhållande till år 2019', { kind: 'relative', change: 'decrease', baseYear: 2019 }],
    ['3 % ökning jämfört med 2020', { kind: 'relative', what: 'ökning', change: 'increase', baseYear: 2020 }],
    ['2 % relativt 2018', { kind: 'relative', what: '', change: undefined, baseYear: 2018 }],
    ['Fastställs av nämnd och styrelsen', { kind: 'delegated', to: ['nämnd', 'styrelse'] }],
    ['TAS FRAM AV NÄMND', { kind: 'delegated', to: ['nämnd'] }],
    ['Fastställs senare', { kind: 'pending', until: undefined }],
    ['Fastställs i tertial 2 2021', { kind: 'pending', until: '2021-T2' }],
    ['Tas fram under 2021', { kind: 'pending', until: '2021' }],
    ['–', { kind: 'none' }],
    ['\u2212', { kind: 'none' }],
    [' \u00a0\u202f ', { kind: 'none' }],
  ])('%j', (text, expected) => {
    expect(parseTarget(text)).toMatchObject({ ...expected, raw: text });
  });

  it.each([
    '1e400',
    'NaN',
    'Infinity',
    '0x1F',
    '1e3',
    '5 av 10',
    '2019-2021',
    '18-16 st',
    'minst 80-85 %',
    '80 % (77 %)',
    '80% - 85%',
    '31 december 2022',
    '12 maj',
    'under 2022',
    'öka från 75 % till 80 %',
    'Öka med 2 procentenheter',
    'Oförändrad',
    'Nytt mått',
    'Ja',
    'ca många',
    '<',
    '2021-05-01',
    '1.234',
    '4,9,1',
    '5:1',
    'Redovisas i VB',
    'Max',
    'Max många',
    '+/- lite',
    '74 ± lite',
    '1234567890123456789012345678901',
    '12 st av dem som har rätt till det',
    '3 % (plan, utfall) relativt 2018 års',
  ])('%j fits nothing', (text) => {
    expect(parseTarget(text)).toEqual({ kind: 'unparsed', raw: text });
  });
});

describe('the edge', () => {
  it('refuses a text above the limit of 200 characters, and the limit can be moved', () => {
    expect(parseTarget('x'.repeat(200)).kind).toBe('unparsed');
    expect(() => parseTarget('x'.repeat(201))).toThrow(/201 characters .* limit of 200/u);
    expect(parseTarget('x'.repeat(201), { maxLength: 201 }).kind).toBe('unparsed');
    expect(() => parseTarget('99 %', { maxLength: 3 })).toThrow('limit of 3');
  });

  it('returns the error instead of throwing it when asked safely', () => {
    expect(safeParseTarget('9 %')).toMatchObject({ success: true, data: { kind: 'level' } });
    expect(safeParseTarget('9'.repeat(201))).toMatchObject({
      success: false,
      error: { code: 'text-too-long' },
    });
  });

  it.each([null, undefined, 7, {}])('refuses %j, which is no text', (value) => {
    expect(safeParseTarget(value as never)).toMatchObject({
      success: false,
      error: { code: 'text-invalid' },
    });
  });

  it.each([
    ['digits', '9'.repeat(100_000)],
    ['thousands', `1${' 000'.repeat(25_000)}`],
    ['blanks', `${' '.repeat(100_000)}x`],
    ['opened tags', '<b'.repeat(50_000)],
    ['nested tags', `${'<'.repeat(50_000)}${'b>'.repeat(25_000)}`],
    ['relative words', `2 % ${'relativt '.repeat(12_000)}2018`],
    ['qualifying words', `2 ${'eller '.repeat(16_000)}`],
    ['letters', 'ö'.repeat(100_000)],
    ['plus-minus signs', '+/-'.repeat(33_000)],
    ['delegation', `tas fram av ${'nämnd och '.repeat(10_000)}`],
    ['pending', `fasts${'t'.repeat(100_000)}`],
  ])('reads 100 000 characters of %s without growing slower than the text', (_, text) => {
    expect(parseTarget(text, { maxLength: 200_000 }).raw).toBe(text);
  });
});
