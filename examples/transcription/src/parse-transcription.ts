import { findReferenceProblems } from './find-reference-problems.ts';
import { type Transcription, transcriptionSchema } from './schema.ts';

/** One thing that is wrong with a transcription: where it stands, and what was expected there. */
export interface Problem {
  /** Place in the file, as `goals[3].parent`; empty when the whole file is meant. */
  readonly path: string;
  readonly message: string;
}

export type ParsedTranscription =
  | { readonly success: true; readonly data: Transcription }
  | { readonly success: false; readonly problems: readonly Problem[] };

const pathOf = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');

/** Line and column of an offset, both from 1. */
const placeIn = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

/** Reads a transcription from JSON text and lists every problem it has; nothing is repaired or left out. */
export const parseTranscription = (text: string): ParsedTranscription => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = /position (\d+)/.exec(reason)?.[1];
    // The engine names no position where the text ends too early or is short.
    const at = offset ?? (reason.includes('end of JSON') ? text.length : undefined);
    const place = at === undefined ? '' : ` at ${placeIn(text, Number(at))}`;
    return {
      success: false,
      problems: [{ path: '', message: `expected JSON, but it breaks${place} (${reason})` }],
    };
  }
  const shape = transcriptionSchema.safeParse(json);
  if (!shape.success)
    return {
      success: false,
      problems: shape.error.issues.map(({ path, message }) => ({ path: pathOf(path), message })),
    };
  const problems = findReferenceProblems(shape.data);
  return problems.length > 0 ? { success: false, problems } : { success: true, data: shape.data };
};
