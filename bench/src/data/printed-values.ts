import type { Columns } from '../race/workload.ts';
import { random, type Random } from './random.ts';

/** What a printed value says; the place in the list is its code in the columns. */
const KINDS = [
  'none',
  'unparsed',
  'level',
  'at-most',
  'at-least',
  'within',
  'relative',
  'direction',
  'delegated',
  'pending',
] as const;
export type PrintedKind = (typeof KINDS)[number];

const UNITS = [
  '',
  '%',
  'st',
  'mnkr',
  'tkr',
  'kr',
  'GWh',
  'personer',
  'kg CO2 per kg livsmedel',
  'barn/avd.',
  'procent',
  'kronor',
  'dagar',
];

/** What a text says, as a contestant has read it: the number as its digits without the comma. */
export interface Reading {
  readonly kind: PrintedKind;
  readonly mantissa?: number;
  readonly decimals?: number;
  readonly unit?: string;
  /** A direction: 1 up, 2 down; bodies of a delegation; year of a pending or relative target. */
  readonly detail?: number;
}

/** Texts as the documents print them, and what each of them says. */
export interface PrintedValues {
  readonly texts: readonly string[];
  readonly truth: Columns;
}

/** Readings as columns, so that they can be compared. */
export const readingColumns = (rows: number, at: (row: number) => Reading): Columns => {
  const columns = {
    kind: new Uint8Array(rows),
    mantissa: new Float64Array(rows),
    decimals: new Float64Array(rows),
    unit: new Float64Array(rows),
    detail: new Float64Array(rows),
  };
  for (let row = 0; row < rows; row++) {
    const { kind, mantissa, decimals, unit, detail } = at(row);
    columns.kind[row] = KINDS.indexOf(kind);
    columns.mantissa[row] = mantissa ?? NaN;
    columns.decimals[row] = decimals ?? NaN;
    columns.unit[row] = unit === undefined ? NaN : UNITS.indexOf(unit);
    columns.detail[row] = detail ?? NaN;
  }
  return columns;
};

interface Printed {
  readonly text: string;
  readonly says: Reading;
}

const GROUPED = /\B(?=(\d{3})+$)/g;

/** Prints the digits of a number the way some document does. */
const print = (mantissa: number, decimals: number, { pick }: Random): string => {
  const digits = String(Math.abs(mantissa)).padStart(decimals + 1, '0');
  const whole = digits
    .slice(0, digits.length - decimals)
    .replace(GROUPED, pick([' ', ' ', '\u00a0', '\u202f', '']));
  const sign = mantissa < 0 ? pick(['-', '-', '\u2212']) : '';
  return decimals === 0 ? sign + whole : `${sign}${whole},${digits.slice(-decimals)}`;
};

const numeric = (
  draw: Random,
  kind: PrintedKind,
  before: string,
  unit: string,
  decimals: number,
  most: number,
): Printed => {
  const { integer, chance, pick } = draw;
  const size = integer(0, most);
  const mantissa = kind === 'level' && size > 0 && decimals > 0 && chance(0.05) ? -size : size;
  const gap = unit === '' ? '' : unit === '%' ? pick([' ', ' ', ' ', ' ', '\u00a0', '']) : ' ';
  return {
    text: `${before}${print(mantissa, decimals, draw)}${gap}${unit}`,
    says: { kind, mantissa, decimals, unit },
  };
};

/** Each form with how often it comes, in a thousand. */
const FORMS: readonly (readonly [weight: number, make: (draw: Random) => Printed])[] = [
  [330, (draw) => numeric(draw, 'level', '', '%', 0, 100)],
  [130, (draw) => numeric(draw, 'level', '', '%', 1, 1000)],
  [40, (draw) => numeric(draw, 'level', '', '%', 2, 10_000)],
  [80, (draw) => numeric(draw, 'level', '', 'st', 0, 9999)],
  [80, (draw) => numeric(draw, 'level', '', '', 0, 1000)],
  [60, (draw) => numeric(draw, 'level', '', '', 1, 2000)],
  [70, (draw) => numeric(draw, 'level', '', 'mnkr', 1, 35_000)],
  [
    30,
    (draw) => numeric(draw, 'level', '', draw.pick(['tkr', 'kr', 'kronor']), draw.pick([0, 2]), 9_999_999),
  ],
  [20, (draw) => numeric(draw, 'level', '', 'kg CO2 per kg livsmedel', 2, 250)],
  [20, (draw) => numeric(draw, 'level', '', 'GWh', draw.pick([0, 2]), 1999)],
  [10, (draw) => numeric(draw, 'level', '', 'barn/avd.', 1, 180)],
  [
    15,
    (draw) =>
      numeric(
        draw,
        'at-most',
        draw.pick(['Max ', 'max ', 'Högst ']),
        draw.pick(['personer', '%', 'dagar']),
        0,
        60,
      ),
  ],
  [
    10,
    (draw) =>
      numeric(
        draw,
        'at-least',
        draw.pick(['Minst ', 'minst ', 'Lägst ']),
        draw.pick(['%', 'st', 'personer']),
        0,
        100,
      ),
  ],
  [
    15,
    (draw) =>
      numeric(draw, 'within', draw.pick(['+/- ', '+/-', '± ', '±']), '%', draw.pick([0, 0, 0, 1]), 25),
  ],
  [
    5,
    ({ integer }) => {
      const mantissa = integer(1, 20);
      const year = integer(2010, 2025);
      return {
        text: `${mantissa} % energieffektivisering relativt ${year}`,
        says: { kind: 'relative', mantissa, decimals: 0, unit: '%', detail: year },
      };
    },
  ],
  [
    15,
    ({ pick }) => ({
      text: pick(['öka', 'Öka', 'Ökning', 'ökning']),
      says: { kind: 'direction', detail: 1 },
    }),
  ],
  [
    5,
    ({ pick }) => ({
      text: pick(['minska', 'Minska', 'Minskning', 'minskning']),
      says: { kind: 'direction', detail: 2 },
    }),
  ],
  [
    20,
    ({ pick }) => ({
      text: pick(['Tas fram av nämnd', 'Tas fram av nämnden']),
      says: { kind: 'delegated', detail: 1 },
    }),
  ],
  [
    10,
    ({ pick }) => ({
      text: pick(['Tas fram av nämnd/styrelse', 'Tas fram av nämnd/ styrelse']),
      says: { kind: 'delegated', detail: 2 },
    }),
  ],
  [
    5,
    ({ integer, pick }) => {
      const year = integer(2019, 2030);
      return {
        text: `${pick(['Fastställs', 'fastställs', 'Fastställd'])} ${year}`,
        says: { kind: 'pending', detail: year },
      };
    },
  ],
  [25, ({ pick }) => ({ text: pick(['', '', '', '-', '–']), says: { kind: 'none' } })],
  [
    5,
    ({ pick }) => ({
      text: pick([
        'Redovisas i VB',
        'enligt plan',
        'se kommentar',
        'Utvecklas under året',
        'följs upp senare',
        'x',
      ]),
      says: { kind: 'unparsed' },
    }),
  ],
];

const DECK = FORMS.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));

export const makePrintedValues = (rows: number): PrintedValues => {
  const draw = random(0x7e27);
  const texts: string[] = [];
  const truth = readingColumns(rows, () => {
    const { text, says } = draw.pick(DECK)(draw);
    texts.push(draw.chance(0.01) && text !== '' ? ` ${text} ` : text);
    return says;
  });
  // Through JSON, so that every text is flat in memory, as a file's would be.
  return { texts: JSON.parse(JSON.stringify(texts)) as string[], truth };
};
