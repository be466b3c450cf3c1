/** The head of the table of a race, with the unit that is counted. */
const UNIT = /^\| Contestant \| ([^|]+) \|/m;

/** Ours in that table: name in bold, how many, median, and how many in a second ("25.0 M/s"). */
const OURS = /^\| \*\*.+?\*\* \| [^|]+ \| [^|]+ \| ([^|]+)\/s \|/m;

/** A row of the table of goals: workload, against whom, goal, ratio, result. */
const GOAL = /^\| (\d[^|]+) \| ([^|]+) \| ≥[^|]+ \| ([^|]+) \| [^|]+ \|$/gm;

/** "fastest exact peer (Polars)" is Polars. */
const nameOf = (opponent: string): string => /\((.+)\)$/.exec(opponent)?.[1] ?? opponent;

/** "8 html Render a report" is "Render a report". */
const titleOf = (workload: string): string => workload.replace(/^\d+ (?:[a-z]+ )?(?=[A-Z])/, '');

/** How fast, as a list: each workload of the page of benchmarks, ours in a second, and the ratio to each opponent. */
const speedList = (page: string): readonly string[] => {
  const goals = [...page.matchAll(GOAL)].map(([, workload = '', opponent = '', ratio = '']) => ({
    workload,
    beside: `${ratio} ${nameOf(opponent)}`,
  }));
  return page
    .split('\n### ')
    .slice(1)
    .map((race) => {
      const workload = race.slice(0, race.indexOf('\n'));
      const rate = `${OURS.exec(race)?.[1]?.trim()} ${UNIT.exec(race)?.[1]} a second`;
      const beside = goals.filter((goal) => goal.workload === workload).map((goal) => goal.beside);
      return `- ${titleOf(workload)}: ${[`**${rate}**`, ...beside].join(' · ')}`;
    });
};

/** The README with its list of speeds as on the page of benchmarks. */
export const withSpeed = (readme: string, page: string): string => {
  const [start, end] = ['<!-- speed:start -->', '<!-- speed:end -->'];
  if (!readme.includes(start) || !readme.includes(end))
    throw new Error(`The README has no ${start} … ${end}.`);
  return [
    readme.slice(0, readme.indexOf(start) + start.length),
    '',
    ...speedList(page),
    '',
    readme.slice(readme.indexOf(end)),
  ].join('\n');
};
