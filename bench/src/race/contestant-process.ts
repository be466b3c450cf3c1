import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Ask } from './messages.ts';
import type { Columns } from './workload.ts';

/** One turn: the milliseconds of every run, and the peak memory of the very first run. */
interface Turn {
  readonly times: readonly number[];
  readonly peakMemory: number;
}

/** A contestant in a process of its own: own heap, own optimised code, own crash. */
export interface ContestantProcess {
  readonly turn: (milliseconds: number) => Promise<Turn>;
  readonly result: () => Promise<Columns>;
  readonly end: () => void;
}

/** The next message, or the reason why none comes. */
const nextAnswer = (child: ChildProcess): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      child.off('message', onMessage).off('exit', onExit).off('error', reject);
      act();
    };
    const onMessage = (answer: Answer): void => {
      settle(() => {
        if (answer.answer === 'failed') reject(new Error(answer.message));
        else resolve(answer);
      });
    };
    const onExit = (code: number | null, signal: string | null): void => {
      settle(() => {
        reject(new Error(`the process ended with ${signal ?? `code ${code}`}`));
      });
    };
    child.on('message', onMessage).on('exit', onExit).on('error', reject);
  });

/** Starts a contestant and waits until it holds its data: so many sets of so many rows. */
export const startContestant = async (
  workload: string,
  name: string,
  rows: number,
  sets = 1,
): Promise<ContestantProcess> => {
  const args = [workload, name, String(rows), String(sets)];
  const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), args, {
    execArgv: ['--expose-gc', '--max-old-space-size=8192', '--import', import.meta.resolve('tsx')],
    serialization: 'advanced',
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const ask = async (message: Ask): Promise<Answer> => {
    const answer = nextAnswer(child);
    child.send(message);
    return answer;
  };
  await nextAnswer(child);
  return {
    turn: async (milliseconds) => {
      const answer = await ask({ ask: 'turn', milliseconds });
      if (answer.answer !== 'turned') throw new Error(`expected a turn, got ${answer.answer}`);
      return answer;
    },
    result: async () => {
      const answer = await ask({ ask: 'result' });
      if (answer.answer !== 'result') throw new Error(`expected a result, got ${answer.answer}`);
      return answer.columns;
    },
    end: () => {
      child.kill();
    },
  };
};
