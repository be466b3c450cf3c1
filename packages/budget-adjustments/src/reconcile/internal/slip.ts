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

const holds = ({ low, high }: Repair, value: number): boolean => value >= low && value <= high;

/** The figure with each pair of neighbouring digits swapped, and with each digit left out. */
const misprints = (digits: string): { swapped: readonly string[]; shorter: readonly string[] } => {
  const places = [...digits].map((_, at) => at);
  return {
    swapped: places
      .slice(1)
      .filter((at) => digits[at] !== digits[at - 1])
      .map(
        (at) => digits.slice(0, at - 1) + (digits[at] ?? '') + (digits[at - 1] ?? '') + digits.slice(at + 1),
      ),
    shorter: places.map((at) => digits.slice(0, at) + digits.slice(at + 1)).filter((rest) => rest !== ''),
  };
};

/** Whether `printed` is `value` with one digit left out. */
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

/** The likeliest slip that turns a value which repairs everything into what is printed. */
export const findSlip = (grid: Grid, at: number, repair: Repair): SlipGuess | undefined => {
  const printed = grid.value[at] ?? 0;
  const unit = grid.unit[at] ?? 1;
  if (grid.state[at] !== NUMBER) return undefined;
  if (printed !== 0) {
    // The printed figure need not end in 0: 34,1 for 3,4 is 3,405 with the comma moved.
    for (const value of [
      printed / 10,
      printed * 10,
      printed / 100,
      printed * 100,
      printed / 1000,
      printed * 1000,
    ]) {
      const rounded = Math.round(value / unit) * unit;
      if (holds(repair, rounded)) return { slip: 'factor-ten', value: rounded };
    }
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
