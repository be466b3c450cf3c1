import type { Problem } from './parse-transcription.ts';

const shown = 100;

/** One line per problem, as `file: place: what was expected`; a flood is cut after 100 lines and counted. */
export const describeProblems = (file: string, problems: readonly Problem[]): string => {
  const lines = problems.slice(0, shown).map(({ path, message }) =>
    [file, path, message]
      .filter((part) => part !== '')
      .join(': ')
      .replace(/\s+/g, ' '),
  );
  const rest = problems.length - shown;
  return [...lines, ...(rest > 0 ? [`${file}: and ${rest} more problems`] : [])].join('\n');
};
