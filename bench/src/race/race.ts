import { type ContestantProcess, startContestant } from './contestant-process.ts';
import { countWrong, type Wrong } from './count-wrong.ts';
import { median } from './statistics.ts';
import { type Columns, type Contestant, FASTEST_EXACT_PEER, type Role, type Workload } from './workload.ts';

/** How long a contestant may run before it is timed, and in each of its turns; a run that takes longer is finished. */
const WARM_UP = 1500;
const TURN = 300;

/** What one contestant did. */
export interface Performance {
  readonly name: string;
  readonly role: Role;
  readonly rows: number;
  /** Median of each turn in milliseconds. */
  readonly turns: readonly number[];
  readonly milliseconds: number;
  readonly rowsPerSecond: number;
  /** Bytes that the first run needed beside the data it was given. */
  readonly peakMemory: number;
  readonly wrong: Wrong;
}

/** A contestant without a figure: this machine cannot have it, or it broke down at work. */
export interface Absence {
  readonly name: string;
  readonly role: Role;
  readonly result: 'not tried' | 'failed';
  readonly why: string;
}

/** A goal held against what was measured; without a ratio when there is nothing to hold it against. */
interface Outcome {
  readonly against: string;
  readonly times: number;
  /** Who stood in for the fastest exact peer. */
  readonly opponent?: string;
  readonly ratio?: number;
  readonly result: 'met' | 'not met' | 'not tried' | 'opponent not exact';
}

export interface Race {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly rows: number;
  readonly performances: readonly Performance[];
  readonly absences: readonly Absence[];
  readonly outcomes: readonly Outcome[];
}

interface Running {
  readonly contestant: Contestant<unknown>;
  readonly rows: number;
  readonly process: ContestantProcess;
  readonly wrong: Wrong;
  readonly peakMemory: number;
  readonly turns: number[];
}

const perRow = ({ turns, rows }: Performance): number[] => turns.map((turn) => turn / rows);

/** How many times faster ours is: the median over the rounds, each compared within itself. */
const ratioOf = (ours: Performance, theirs: Performance): number => {
  const own = perRow(ours);
  return median(perRow(theirs).map((time, round) => time / (own[round] ?? NaN)));
};

const judge = ({ goals }: Workload, performances: readonly Performance[]): Outcome[] => {
  const ours = performances.find(({ role }) => role === 'ours');
  const exact = performances.filter(({ role, wrong }) => role === 'peer' && wrong.rows === 0);
  const [fastest] = exact.sort((a, b) => b.rowsPerSecond - a.rowsPerSecond);
  return goals.map((goal) => {
    const opponent =
      goal.against === FASTEST_EXACT_PEER ? fastest : performances.find(({ name }) => name === goal.against);
    if (ours === undefined || opponent === undefined) return { ...goal, result: 'not tried' };
    if (opponent.wrong.rows > 0) return { ...goal, opponent: opponent.name, result: 'opponent not exact' };
    const ratio = ratioOf(ours, opponent);
    const met = ratio >= goal.times && ours.wrong.rows === 0;
    return { ...goal, opponent: opponent.name, ratio, result: met ? 'met' : 'not met' };
  });
};

/** Runs all contestants of a workload: each in its own process, checked, then in turn, round after round. */
export const race = async (
  workload: Workload,
  rows: number,
  rounds: number,
  progress: (step: string) => void,
): Promise<Race> => {
  const running: Running[] = [];
  const absences: Absence[] = [];
  const answers = new Map<number, Columns>();
  const exactAnswer = (size: number): Columns => {
    const answer = answers.get(size) ?? workload.solve(workload.make(size));
    answers.set(size, answer);
    return answer;
  };
  try {
    for (const contestant of workload.contestants) {
      const { name, role } = contestant;
      if (absences.some((absence) => absence.role === 'ours')) {
        absences.push({
          name,
          role,
          result: 'not tried',
          why: 'there is nothing of ours to hold it against',
        });
        continue;
      }
      const size = Math.min(rows, contestant.rows ?? rows);
      progress(`${name}: warm-up and check of ${size} ${workload.unit}`);
      let process: ContestantProcess | undefined;
      try {
        process = await startContestant(workload.id, name, size);
        const { peakMemory } = await process.turn(WARM_UP);
        const wrong = countWrong(await process.result(), exactAnswer(size));
        running.push({ contestant, rows: size, process, wrong, peakMemory, turns: [] });
      } catch (error) {
        process?.end();
        const result = process === undefined ? 'not tried' : 'failed';
        const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
        absences.push({ name, role, result, why });
        progress(`${name}: ${result}, ${why}`);
      }
    }
    for (let round = 1; round <= rounds; round++) {
      progress(`round ${round} of ${rounds}`);
      for (const { process, turns } of running) turns.push(median((await process.turn(TURN)).times));
    }
    const performances = await Promise.all(
      running.map(async ({ contestant, rows, process, wrong, peakMemory, turns }): Promise<Performance> => {
        const again = countWrong(await process.result(), exactAnswer(rows));
        const milliseconds = median(turns);
        return {
          name: contestant.name,
          role: contestant.role,
          rows,
          turns,
          milliseconds,
          rowsPerSecond: (rows / milliseconds) * 1000,
          peakMemory,
          wrong: again.rows > wrong.rows ? again : wrong,
        };
      }),
    );
    const { id, title, unit } = workload;
    return { id, title, unit, rows, performances, absences, outcomes: judge(workload, performances) };
  } finally {
    for (const { process } of running) process.end();
  }
};
