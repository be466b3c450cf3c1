import { rollUpBoard } from './roll-up-board.ts';

// A process of its own: gets the names of its boards, answers with their parts as JSON, and ends.
process.once('message', (boards: readonly string[]) => {
  process.send?.(JSON.stringify(boards.map(rollUpBoard)), () => {
    process.disconnect();
  });
});
