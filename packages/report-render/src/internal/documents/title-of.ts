import type { Goal } from '@sdn/goal-model';

/**
 * Number and title of a goal as its heading prints them.
 *
 * @param goal - the goal
 * @returns the name
 */
export const titleOf = ({ number, title }: Goal): string =>
  number === undefined || number === '' ? title : `${number} ${title}`;
