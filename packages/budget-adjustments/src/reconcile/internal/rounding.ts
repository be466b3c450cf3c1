/** Half up, away from zero. A quotient of whole numbers below 2^52 never rounds up to a whole number, so the floor is exact. */
export const roundHalfUp = (value: number, unit: number): number => {
  if (unit === 1) return value;
  return value < 0
    ? 0 - Math.floor((unit - 2 * value) / (2 * unit))
    : Math.floor((2 * value + unit) / (2 * unit));
};

/**
 * A figure leant away from zero by this part of itself, less than a whole number, is no tie between two printed figures any
 * more. Figures in the printed unit itself have no ties.
 */
export const leanFor = (unit: number): number => (unit === 1 ? 0 : 2 ** -52);
