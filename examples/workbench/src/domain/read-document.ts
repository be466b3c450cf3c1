import { fromPlan, parseTranscription, type Problem, type Transcription } from '@sdn-examples/transcription';
import { validatePlan } from '@sdn/goal-model';
import { safeParsePlan } from '@sdn/goal-model/schema';
import { formatFinding } from '@sdn/goal-model/texts';
import { config } from 'zod';
import { describeIssue, translateProblem } from '../messages/describe-problem.ts';

/** Why a file cannot be opened. */
export type RefusalReason = 'too-large' | 'empty' | 'not-text' | 'not-json' | 'wrong-shape' | 'unreadable';

/** A problem and, where there are Swedish words for it, those. */
interface RefusedPlace extends Problem {
  readonly swedish?: string | undefined;
}

/** What is wrong with a file: the kind of fault, and each place where it shows, as far as there are places. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** Name of the file as the reader knows it. */
  readonly file: string;
  readonly problems: readonly RefusedPlace[];
}

export type ReadDocument =
  | { readonly success: true; readonly data: Transcription }
  | { readonly success: false; readonly refusal: Refusal };

/** `{ document: { stage } }` is what every plan of `@sdn/goal-model` has and no transcription. */
const isPlan = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'document' in json &&
  typeof json.document === 'object' &&
  json.document !== null &&
  'stage' in json.document;

/** What would keep a plan from becoming a tree; everything else is a finding about a plan that can be shown. */
const breaksTheTree = /^(?:id-|parent-(?:unknown|level|cycle)|goal-unknown)/;

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** A problem as `plan-invalid` lists it. */
interface PlacedProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type Read =
  | { readonly success: true; readonly data: Transcription }
  | { readonly success: false; readonly problems: readonly RefusedPlace[] };

/** Reads, and once more for the Swedish words when that fails; schemas take their language from one place for all. */
const readInBoth = (read: () => Read): Read => {
  const english = read();
  if (english.success) return english;
  config({ customError: describeIssue });
  try {
    const swedish = read();
    if (swedish.success) return swedish;
    const problems = english.problems.map((problem, index): RefusedPlace => {
      const said = swedish.problems[index]?.message;
      return { swedish: said === problem.message ? translateProblem(said) : said, ...problem };
    });
    return { success: false, problems };
  } finally {
    config({ customError: undefined });
  }
};

const readPlan = (json: unknown): Read => {
  const parsed = safeParsePlan(json);
  if (!parsed.success) {
    const problems = parsed.error.details['problems'] as readonly PlacedProblem[];
    return {
      success: false,
      problems: problems.map(({ path, message }) => ({ path: pathOf(path), message })),
    };
  }
  const broken = validatePlan(parsed.data).filter(({ code }) => breaksTheTree.test(code));
  if (broken.length === 0) return { success: true, data: fromPlan(parsed.data) };
  return {
    success: false,
    problems: broken.map((finding) => ({
      path: pathOf(finding.path),
      message: formatFinding(finding, 'en'),
      swedish: formatFinding(finding, 'sv'),
    })),
  };
};

/** Reads the text of a file as a transcription, or as a plan of `@sdn/goal-model`; every problem is told. */
export const readDocument = (file: string, text: string): ReadDocument => {
  const refuse = (reason: RefusalReason, problems: readonly RefusedPlace[] = []): ReadDocument => ({
    success: false,
    refusal: { reason, file, problems },
  });
  if (text.includes('\u0000')) return refuse('not-text');
  if (text.trim() === '') return refuse('empty');
  let json: unknown;
  let reason: RefusalReason = 'not-json';
  try {
    json = JSON.parse(text);
    reason = 'wrong-shape';
  } catch {
    // The reader of transcriptions says where.
  }
  const read = readInBoth(() => (isPlan(json) ? readPlan(json) : parseTranscription(text)));
  return read.success ? read : refuse(reason, read.problems);
};
