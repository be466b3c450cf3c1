/** Tells the steps of a job as they begin: one plain line each, and in a terminal with the step picked out. */
export const startProgress = (steps: number): ((what: string) => void) => {
  const inTerminal = process.stdout.isTTY;
  let step = 0;
  return (what) => {
    step += 1;
    const place = `[${step}/${steps}]`;
    console.log(inTerminal ? `\u001B[2m${place}\u001B[0m ${what}` : `${place} ${what}`);
  };
};
