import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BoardPart } from './roll-up-board.ts';

const program = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Rolls some boards up in a process of its own, started with the loader that started this one. */
const rollUpInWorker = async (boards: readonly string[]): Promise<readonly BoardPart[]> => {
  const worker = fork(program);
  worker.send(boards);
  const answer = once(worker, 'message') as Promise<[string]>;
  const failure = once(worker, 'exit').then(([code]) => {
    throw new Error(`The worker for ${boards.join(', ')} ended with code ${String(code)} and no answer.`);
  });
  const [json] = await Promise.race([answer, failure]);
  return JSON.parse(json) as readonly BoardPart[];
};

/** Rolls boards up in a number of processes at once; the parts come back in no particular order. */
export const rollUpInWorkers = async (
  boards: readonly string[],
  workers: number,
): Promise<readonly BoardPart[]> => {
  const shares = Array.from({ length: workers }, (_, worker) =>
    boards.filter((_board, index) => index % workers === worker),
  );
  return (await Promise.all(shares.map(rollUpInWorker))).flat();
};
