import { isUtf8 } from 'node:buffer';
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
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined) return fail('expected a transcription, but there is no such file');
    if (!stat.isFile()) return fail('expected a file, but this is not one');
    const megabytes = stat.size / 1_000_000;
    if (megabytes > maxMegabytes)
      return fail(
        `expected at most ${maxMegabytes} MB, got ${Math.ceil(megabytes)} MB; split the document or check what it is`,
      );
    const bytes = readFileSync(file);
    // UTF-16 is half zero bytes, and JSON has none; TextDecoder removes a byte order mark.
    if (!isUtf8(bytes) || bytes.includes(0))
      return fail('expected text in UTF-8, got another encoding; save the file as UTF-8');
    return parseTranscription(new TextDecoder().decode(bytes));
  } catch (error) {
    return fail(`could not be read (${error instanceof Error ? error.message : String(error)})`);
  }
};
