import { rollUp, type RollUpPart } from '@sdn/indicator-calc';
import { generateUnits } from './generate-units.ts';

/** What a board sends to the city: sums, not figures of units. It survives JSON unchanged. */
export interface BoardPart {
  readonly board: string;
  readonly sickLeave: RollUpPart;
  readonly feedback: RollUpPart;
}

/** Units to a board: days of sick leave over days of work, and feedback added up. */
export const rollUpBoard = (board: string): BoardPart => {
  const { units, sickLeave, feedback } = generateUnits(board);
  return {
    board,
    sickLeave: rollUp(sickLeave, { aggregation: 'ratio-of-sums', expected: units }),
    feedback: rollUp(feedback, { aggregation: 'sum', expected: units }),
  };
};
