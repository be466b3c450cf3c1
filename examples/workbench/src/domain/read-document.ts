import { fromPlan, parseTranscription, type Problem, type Transcription } from '@sdn-examples/transcription';
import { validatePlan } from '@sdn/goal-model';
import { safeParsePlan } from '@sdn/goal-model/schema';
import { formatFinding } from '@sdn/goal-model/texts';

/** Why a file cannot be opened. */
export type RefusalReason = 'too-large' | 'empty' | 'not-text' | 'not-json' | 'wrong-shape' | 'unreadable';

/** What is wrong with a file: the kind of fault, and each place where it shows, as far as there are places. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** Name of the file as the reader knows it. */
  readonly file: string;
  readonly problems: readonly Problem[];
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

const readPlan = (json: unknown): { data: Transcription } | { problems: readonly Problem[] } => {
  const parsed = safeParsePlan(json);
  if (!parsed.success) {
    const problems = parsed.error.details['problems'] as readonly PlacedProblem[];
    return { problems: problems.map(({ path, message }) => ({ path: pathOf(path), message })) };
  }
  const broken = validatePlan(parsed.data).filter(({ code }) => breaksTheTree.test(code));
  if (broken.length > 0)
    return {
      problems: broken.map((finding) => ({
        path: pathOf(finding.path),
        message: formatFinding(finding, 'en'),
      })),
    };
  return { data: fromPlan(parsed.data) };
};

/** Reads the text of a file as a transcription, or as a plan of `@sdn/goal-model`; every problem is told. */
export const readDocument = (file: string, text: string): ReadDocument => {
  const refuse = (reason: RefusalReason, problems: readonly Problem[] = []): ReadDocument => ({
    success: false,
    refusal: { reason, file, problems },
  });
  if (text.includes('\u0000')) return refuse('not-text');
  if (text.trim() === '') return refuse('empty');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const placed = parseTranscription(text);
    return refuse('not-json', placed.success ? [] : placed.problems);
  }
  if (isPlan(json)) {
    const plan = readPlan(json);
    return 'data' in plan ? { success: true, data: plan.data } : refuse('wrong-shape', plan.problems);
  }
  const read = parseTranscription(text);
  return read.success ? read : refuse('wrong-shape', read.problems);
};
