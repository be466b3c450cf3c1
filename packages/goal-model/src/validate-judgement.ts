import type { Grounds, GroundGroup, Tally } from './describe-grounds.ts';
import type { Finding } from './finding.ts';
import { type Report, reporter } from './internal/context.ts';
import { swedish } from './internal/grammar/swedish.ts';
import { finalRules, type RuleSet } from './rules.ts';

/**
 * What a printed judgement counts, as far as it says so.
 *
 * @category Grounds
 */
export interface PrintedCounts {
  /** Items in all ("av tio"). */
  readonly total: number;
  /** Items met. */
  readonly met: number;
  /** Items partly met; 0 when the judgement does not mention any. */
  readonly partly?: number | undefined;
  /** Items not met; 0 when the judgement does not mention any. */
  readonly notMet?: number | undefined;
  /** Items without a status yet; 0 when the judgement does not mention any. */
  readonly notAssessable?: number | undefined;
}

/**
 * Which items a printed judgement counts, and how strictly to read it.
 *
 * @category Grounds
 */
export interface ValidateJudgementOptions {
  /** Kind of items counted; without it underlying goals for a direction goal or a document, else the indicators of the goal's own level. */
  readonly group?: GroundGroup | undefined;
  /** The printed judgement in Swedish, where its nouns are to be checked against the number of items. */
  readonly text?: string | undefined;
  /** Rule set for the severities; `finalRules` when left out. */
  readonly rules?: Pick<RuleSet, 'severities'> | undefined;
}

/**
 * Compares what a printed judgement (bedömning) counts with the grounds, and returns every difference.
 *
 * A total that differs is reported once, with the number of undetermined items, since reports leave them out of the total
 * in one place and count them in another; then the counts by status follow, then nouns whose number is wrong ("KF-aktiviteterna" for one
 * activity).
 *
 * @param grounds - the grounds, from `describeGrounds`
 * @param printed - the counts that the document prints
 * @param options - which items are counted, and severities
 * @returns the differences, `judgement-total-differs` first; an empty list when document and grounds agree
 *
 * @example
 * ```ts
 * import { buildGoalTree, describeGrounds } from '@sdn/goal-model';
 * import { validateJudgement } from '@sdn/goal-model/texts';
 *
 * const tree = buildGoalTree({
 *   goals: [{ id: 'kf-2.2', level: 'council', number: '2.2', title: 'Stockholm byggs attraktivt' }],
 *   indicators: [{ id: 'ind-78', goal: 'kf-2.2', owner: 'council', title: 'Antal färdigställda bostäder' }],
 * });
 * const grounds = describeGrounds(tree, tree.nodes[0]?.id, { indicators: { 'ind-78': 'met' } });
 * validateJudgement(grounds, { total: 1, met: 1 }); // => []
 * validateJudgement(grounds, { total: 2, met: 1 }).map((finding) => finding.code); // => ['judgement-total-differs']
 * const text = 'KF-indikatorerna prognostiseras att nås.';
 * validateJudgement(grounds, { total: 1, met: 1 }, { text })[0]?.details['expected']; // => 'KF-indikatorn'
 * ```
 *
 * @category Grounds
 */
export const validateJudgement = (
  grounds: Grounds,
  printed: PrintedCounts,
  options: ValidateJudgementOptions = {},
): Finding[] => {
  const { group = usualGroup(grounds), rules = finalRules, text } = options;
  const findings: Finding[] = [];
  const report = reporter(rules, findings);
  const id = grounds.goal ?? 'document';
  const tally = grounds.groups[group];
  if (printed.total !== tally.total) {
    const { notAssessable } = tally;
    const details = { id, group, printed: printed.total, expected: tally.total, notAssessable };
    report('judgement-total-differs', ['total'], [id], details);
  }
  for (const status of ['met', 'partly', 'notMet', 'notAssessable'] as const) {
    const count = printed[status] ?? 0;
    const expected = countIn(tally, status, printed);
    if (count !== expected) {
      report('judgement-count-differs', [status], [id], { id, group, status, printed: count, expected });
    }
  }
  if (text !== undefined) checkNouns(text, grounds, report);
  return findings;
};

// Nouns whose number is not that of the items: "KF-aktiviteterna" where there is one activity.
const checkNouns = (text: string, grounds: Grounds, report: Report): void => {
  const id = grounds.goal ?? 'document';
  for (const group of Object.keys(grounds.groups) as GroundGroup[]) {
    const { one, some } = swedish.items(group, grounds.level);
    const count = grounds.groups[group].total;
    if (count === 0 || one === some) continue;
    const [pattern, expected] = count === 1 ? [`${some}(?:na)?`, one] : [one, some];
    const printed = findNoun(text, pattern);
    if (printed !== undefined) {
      report('judgement-noun-differs', ['text'], [id], { id, group, printed, count, expected });
    }
  }
};

// A noun that stands by itself: "indikatorn" is not found in "KF-indikatorn".
const findNoun = (text: string, pattern: string): string | undefined =>
  new RegExp(`(?<![\\p{L}-])${pattern}(?!\\p{L})`, 'iu').exec(text)?.[0];

// Items of a status; undetermined items that the printed total leaves out are no second difference.
const countIn = (
  tally: Tally,
  status: 'met' | 'partly' | 'notMet' | 'notAssessable',
  printed: PrintedCounts,
): number =>
  status === 'notAssessable'
    ? Math.max(0, tally.notAssessable - Math.max(0, tally.total - printed.total))
    : tally[status];

const usualGroup = ({ level }: Grounds): GroundGroup => {
  if (level === undefined || level === 'direction') return 'underlyingGoals';
  return `${level}Indicators`;
};
