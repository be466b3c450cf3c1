import { GoalModelError } from './errors.ts';
import { requireDate } from './internal/civil-date.ts';
import type { ExpectedResult, Revision } from './goal.ts';

/**
 * One step in the revision of an expected result.
 *
 * @category Claims
 */
export interface RevisionStep {
  /** What happens: a new wording is proposed, or the proposed one is decided or rejected. */
  readonly state: 'proposed' | 'decided' | 'rejected';
  /** The new wording of a proposal; a decision or rejection may repeat it. */
  readonly text?: string | undefined;
  /** Role or body that proposes or decides. */
  readonly by: string;
  /** Day of the step, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Takes an expected result (förväntat resultat) one step on its way original → proposed → decided, and keeps the history.
 *
 * A proposal does not change the text: a proposed change in a report is a proposal until the board decides. A decision makes the
 * proposed wording the text, a rejection leaves it.
 *
 * @param result - the expected result
 * @param step - the step
 * @returns the expected result after the step; its history starts with the original wording
 * @throws `GoalModelError` `revision-misfit` for a proposal while another is open, a decision without an open proposal or of
 *   another wording, `text-missing` for a proposal without wording or a step by nobody, `date-invalid` for a day that is no `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { reviseExpectedResult } from '@sdn/goal-model/editing';
 *
 * const original = { text: 'Brottsligheten inom stadsdelsområdet minskar.' };
 * const proposed = reviseExpectedResult(original, {
 *   state: 'proposed',
 *   text: 'Brottsligheten och otryggheten minskar.',
 *   by: 'Förvaltningen',
 *   on: '2021-05-10',
 * });
 * proposed.text; // => 'Brottsligheten inom stadsdelsområdet minskar.'
 * const decided = reviseExpectedResult(proposed, { state: 'decided', by: 'Stadsdelsnämnden', on: '2021-05-27' });
 * decided.text; // => 'Brottsligheten och otryggheten minskar.'
 * decided.history?.map((revision) => revision.state); // => ['original', 'proposed', 'decided']
 * reviseExpectedResult(original, { state: 'decided', by: 'Stadsdelsnämnden', on: '2021-05-27' }); // => throws 'revision-misfit'
 * ```
 *
 * @category Claims
 */
export const reviseExpectedResult = (result: ExpectedResult, step: RevisionStep): ExpectedResult => {
  const { state, by, on } = step;
  requireDate(on, `day on which the expected result is ${state}`);
  if (by.trim() === '') {
    throw new GoalModelError(
      'text-missing',
      `Nobody has ${state} it. Give the role or body that has as \`by\`.`,
    );
  }
  const { history: past = [] } = result;
  const history: readonly Revision[] = past.length > 0 ? past : [{ state: 'original', text: result.text }];
  const last = history.at(-1);
  const open = last?.state === 'proposed' ? last : undefined;
  if ((state === 'proposed') === (open !== undefined)) {
    throw new GoalModelError(
      'revision-misfit',
      open === undefined
        ? `The expected result is to be ${state}, but no proposal is open. Propose a wording first.`
        : 'A wording is proposed while another proposal is open. Decide or reject the open one first.',
      { state },
    );
  }
  if (open !== undefined && step.text !== undefined && step.text !== open.text) {
    throw new GoalModelError(
      'revision-misfit',
      `The wording ${state} is not the one proposed. Reject the proposal and propose the new wording.`,
      { state, proposed: open.text, got: step.text },
    );
  }
  const text = open?.text ?? step.text ?? '';
  if (text.trim() === '') {
    throw new GoalModelError('text-missing', 'The proposal has no wording. Give the proposed `text`.');
  }
  const next = { ...result, history: [...history, { state, text, by, on }] };
  return state === 'decided' ? { ...next, text } : next;
};
