import { parseArgs } from 'node:util';

/** What the caller asked for. */
export interface Options {
  /** Numbers of the workloads and `growth`, `import`, `size`, `types`; everything without it. */
  readonly only: readonly string[] | undefined;
  /** At most so many rows in every workload. */
  readonly rows: number | undefined;
  readonly rounds: number;
}

const wholeNumber = (name: string, text: string): number => {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new RangeError(`--${name} ${text} is no positive whole number; expected for instance --${name} 7.`);
};

/** Reads `--only 1,4 --rows 100000 --rounds 3`; throws with one line when they cannot be read. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, rows: { type: 'string' }, rounds: { type: 'string', default: '7' } },
  });
  return {
    only: values.only?.split(',').map((id) => id.trim()),
    rows: values.rows === undefined ? undefined : wholeNumber('rows', values.rows),
    rounds: wholeNumber('rounds', values.rounds),
  };
};
