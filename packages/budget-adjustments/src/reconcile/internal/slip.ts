import type { LikelySlip } from '../finding.ts';
import { type Grid, NUMBER } from './grid.ts';

/** The values, in scaled integers, that would repair every broken relation. */
export interface Repair {
  readonly low: number;
  readonly high: number;
}

/** A slip that would explain a figure, with the value that was meant. */
export interface SlipGuess {
  readonly slip: LikelySlip;
  readonly value: number;
}

/** Slips that hardly come about by chance: they may single a cell out among several that would do. */
export const TELLING_SLIPS: ReadonlySet<LikelySlip> = new Set([
  'factor-ten',
  'sign-flipped',
  'digits-swapped',
]);

const holds = ({ low, high }: Repair, value: number): boolean => value >= low && value <= high;

// The figure with each pair of neighbouring digits swapped, and with each digit left out.
const misprints = (digits: string): { swapped: readonly string[]; shorter: readonly string[] } => {
  const places = Array.from(digits, (_, at) => at);
  return {
    swapped: places
      .slice(1)
      .filter((at) => digits[at] !== digits[at - 1])
      .map(
        (at) => digits.slice(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.slice(at + 1),
      ),
    shorter: places.map((at) => digits.slice(0, at) + digits.slice(at + 1)).filter((rest) => rest !== ''),
  };
};

// Whether `printed` is `value` with one digit left out.
const lostDigit = (printed: number, value: number): boolean =>
  misprints(String(Math.abs(value))).shorter.some((rest) => Number(rest) === Math.abs(printed));

const neighbours = (grid: Grid, at: number): readonly (readonly [number, LikelySlip])[] => {
  const column = at % grid.width;
  const inRow = [column > 0 ? at - 1 : -1, column + 1 < grid.width ? at + 1 : -1];
  return [
    ...[at - grid.width, at + grid.width].map((cell) => [cell, 'neighbouring-row'] as const),
    ...inRow.map((cell) => [cell, 'neighbouring-column'] as const),
  ].filter(([cell]) => grid.state[cell] === NUMBER);
};

// What may have been meant where the comma moved. By one place the figure need not end in 0: 34,1 for 3,4 is 3,405 printed wrongly.
const movedComma = (printed: number, unit: number): readonly number[] => [
  Math.round(printed / 10 / unit) * unit,
  ...[10, 100, 1000].map((factor) => printed * factor),
  ...[100, 1000].map((factor) => printed / factor).filter((value) => value % unit === 0),
];

/**
 * The likeliest slip that turns a value which repairs everything into what is printed.
 *
 * @param grid - the table
 * @param at - the cell
 * @param repair - the values that repair everything
 * @returns the slip and the value meant, or undefined
 */
export const findSlip = (grid: Grid, at: number, repair: Repair): SlipGuess | undefined => {
  const printed = grid.value[at] as number;
  const unit = grid.unit[at] as number;
  if (grid.state[at] !== NUMBER) return undefined;
  if (printed !== 0) {
    const moved = movedComma(printed, unit).find((value) => holds(repair, value));
    if (moved !== undefined) return { slip: 'factor-ten', value: moved };
    if (holds(repair, -printed)) return { slip: 'sign-flipped', value: -printed };
    const sign = Math.sign(printed);
    const { swapped, shorter } = misprints(String(Math.abs(printed / unit)));
    const swap = swapped.map((text) => sign * Number(text) * unit).find((value) => holds(repair, value));
    if (swap !== undefined) return { slip: 'digits-swapped', value: swap };
    const added = shorter.map((text) => sign * Number(text) * unit).find((value) => holds(repair, value));
    if (added !== undefined && String(Math.abs(printed / unit)).length > 2)
      return { slip: 'digit-lost', value: added };
  }
  const middle = Math.round((repair.low + repair.high) / 2 / unit) * unit;
  if (printed !== 0 && Math.abs(printed / unit) >= 10 && lostDigit(printed / unit, middle / unit))
    return { slip: 'digit-lost', value: middle };
  const beside = neighbours(grid, at).find(([cell]) => grid.value[cell] === printed && printed !== 0);
  return beside && { slip: beside[1], value: middle };
};
