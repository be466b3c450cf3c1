import type { WaterfallStep } from '../../tree/chart.ts';
import { addDecimals } from '../add-decimals.ts';
import { readDecimal } from '../decimal-string.ts';

/** A step with the level before and after it, as exact decimal strings. */
export interface WaterfallLevel {
  readonly step: WaterfallStep;
  readonly before: string;
  readonly after: string;
}

/**
 * The levels a waterfall passes: a change adds to the level before it, a level starts anew.
 *
 * @param steps - the steps in order
 * @returns one level per step
 */
export const waterfallLevels = (steps: readonly WaterfallStep[]): WaterfallLevel[] => {
  const levels: WaterfallLevel[] = [];
  for (const step of steps) {
    const before = levels.at(-1)?.after ?? '0';
    levels.push({ step, before, after: step.kind === 'level' ? step.value : sum(before, step.value) });
  }
  return levels;
};

const sum = (before: string, change: string): string => {
  const [left, right] = [readDecimal(before), readDecimal(change)];
  // An unreadable change draws nothing and must not hide the level.
  return left === undefined || right === undefined ? before : addDecimals(left, right);
};
