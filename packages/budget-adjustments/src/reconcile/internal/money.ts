import { readCell } from './cell.ts';

/** An amount in öre, with what its last printed digit is worth. */
export interface Money {
  readonly ore: number;
  readonly unit: number;
  readonly decimals: number;
}

const powers: Readonly<Record<string, number>> = { kr: 2, tkr: 5, mnkr: 8 };
const unitWord = /(?:mnkr|tkr|kr|kronor)\s*$/i;

/**
 * Reads an amount printed in a unit.
 *
 * @param raw - the text; a unit word of its own must be the given unit
 * @param unit - `kr`, `tkr` or `mnkr`
 * @returns the amount in öre, or undefined where there is none or it cannot be compared
 */
export const readMoney = (raw: string | null, unit: string | null): Money | undefined => {
  const power = powers[unit ?? ''];
  const cell = readCell(raw);
  if (power === undefined || cell.state !== 'number' || cell.decimals > power) return undefined;
  const word = unitWord
    .exec(raw ?? '')?.[0]
    ?.trim()
    .toLowerCase()
    .replace('kronor', 'kr');
  if (word !== undefined && word !== unit) return undefined;
  const worth = 10 ** (power - cell.decimals);
  const ore = Number(cell.digits) * worth * (cell.negative ? -1 : 1);
  return Number.isSafeInteger(ore) ? { ore, unit: worth, decimals: cell.decimals } : undefined;
};

/**
 * An amount in the print of a unit.
 *
 * @param ore - the amount
 * @param like - the amount whose decimals to print
 * @returns Swedish digits with a decimal comma
 */
export const printMoney = (ore: number, like: Money): string => {
  const count = Math.round(Math.abs(ore) / like.unit);
  const text = String(count).padStart(like.decimals + 1, '0');
  const whole = text.slice(0, text.length - like.decimals).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return (
    (ore < 0 && count > 0 ? '\u2212' : '') +
    whole +
    (like.decimals > 0 ? `,${text.slice(-like.decimals)}` : '')
  );
};

/**
 * An amount as a decimal string in the unit that `like` is printed in.
 *
 * @param ore - the amount
 * @param like - an amount printed in the unit
 * @returns digits with a decimal point
 */
export const moneyString = (ore: number, like: Money): string =>
  String(Math.round(ore / like.unit) / 10 ** like.decimals);
