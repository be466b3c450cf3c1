import { scaleLinear, type ScaleLinear } from 'd3-scale';

/**
 * A scale of px over the values and zero; equal values still get a width.
 *
 * @param values - the values
 * @param from - left end in px
 * @param to - right end in px
 * @returns the scale
 */
export const scaleOver = (
  values: readonly number[],
  from: number,
  to: number,
): ScaleLinear<number, number> => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return scaleLinear()
    .domain(low === high ? [low, low + 1] : [low, high])
    .range([from, to]);
};
