/** The process of one contestant: makes its own data, takes its turns when asked, hands over its result. */
import { workloads } from '../workloads/index.ts';
import type { Answer, Ask } from './messages.ts';
import { watchPeakMemory } from './peak-memory.ts';
import type { Runner } from './workload.ts';

const [id, name, rows, sets = '1'] = process.argv.slice(2);

const tell = (answer: Answer): void => {
  process.send?.(answer);
};

/** A runner for every set of data, each with a set of its own. */
const enter = async (): Promise<readonly Runner[]> => {
  const workload = workloads.find((each) => each.id === id);
  const contestant = workload?.contestants.find((each) => each.name === name);
  if (workload === undefined || contestant === undefined) throw new Error(`no contestant ${id} ${name}`);
  const enter = await contestant.load();
  const runners: Runner[] = [];
  while (runners.length < Number(sets)) runners.push(await enter(workload.make(Number(rows))));
  return runners;
};

/** Works through all sets of data again and again until the time is up, at least once. */
const turn = async (runners: readonly Runner[], milliseconds: number): Promise<number[]> => {
  const times: number[] = [];
  const start = performance.now();
  do {
    for (const { work } of runners) {
      const before = performance.now();
      await work();
      times.push(performance.now() - before);
    }
  } while (performance.now() - start < milliseconds);
  return times;
};

try {
  const runners = await enter();
  const [runner] = runners as [Runner];
  const peakMemory = await watchPeakMemory();
  let first: number | undefined;
  const serve = async (message: Ask): Promise<Answer> => {
    if (message.ask === 'result') return { answer: 'result', columns: await runner.read() };
    const once = first === undefined ? await turn(runners, 0) : [];
    first ??= runner.peakMemory?.() ?? peakMemory();
    return {
      answer: 'turned',
      times: [...once, ...(await turn(runners, message.milliseconds))],
      peakMemory: first,
    };
  };
  process.on('message', (message: Ask) => {
    serve(message).then(tell, (error: unknown) => {
      tell({ answer: 'failed', message: String(error) });
    });
  });
  tell({ answer: 'ready' });
} catch (error) {
  tell({ answer: 'failed', message: error instanceof Error ? error.message : String(error) });
  process.disconnect();
}
