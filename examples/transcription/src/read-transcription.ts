import { readFileSync, statSync } from 'node:fs';
import { type ParsedTranscription, parseTranscription } from './parse-transcription.ts';

/** A transcribed document is a few hundred kB; far beyond that the file is something else. */
const maxMegabytes = 20;

const fail = (message: string): ParsedTranscription => ({
  success: false,
  problems: [{ path: '', message }],
});

/** Reads a transcription from a file; a file that cannot be read is a problem like any other. */
export const readTranscription = (file: string): ParsedTranscription => {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return fail('expected a transcription, but there is no such file');
  if (!stat.isFile()) return fail('expected a file, but this is not one');
  const megabytes = stat.size / 1_000_000;
  if (megabytes > maxMegabytes)
    return fail(
      `expected at most ${maxMegabytes} MB, got ${Math.ceil(megabytes)} MB; split the document or check what it is`,
    );
  try {
    return parseTranscription(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail(`could not be read (${error instanceof Error ? error.message : String(error)})`);
  }
};
