import { checkBudget } from '../internal/check/check-budget.ts';
import { checkClaims } from '../internal/check/check-claims.ts';
import { checkCouncilTargets } from '../internal/check/check-council-targets.ts';
import { checkCounts } from '../internal/check/check-counts.ts';
import { checkJudgements } from '../internal/check/check-judgements.ts';
import { checkNotes } from '../internal/check/check-notes.ts';
import { checkProse } from '../internal/check/check-prose.ts';
import { checkUnits } from '../internal/check/check-units.ts';
import { checkVerdicts } from '../internal/check/check-verdicts.ts';
import { checkYears } from '../internal/check/check-years.ts';
import type { CheckFinding } from './check-finding.ts';
import type { CheckedDocument } from './checked-document.ts';

/**
 * Checks a whole plan or report against itself (granskning av hela dokumentet) and returns everything that does not agree.
 *
 * Expected results against the targets of their indicators, one council target for each title, counts and grades of
 * judgements against the tree, one verdict for one value, tables against themselves and against adjustments and
 * decisions, requests without counterpart, amounts and percentages in running text against the table of their section,
 * totals of goals, indicators and activities in text against the plan, stale years, mixed units and notes left over. Nothing is corrected. The form of a report tree is for `validateReport`.
 *
 * @param document - the document as data; a part left out is not checked
 * @returns every finding, check by check in the order above; an empty list when the document agrees with itself
 * @throws whatever `@sdn/goal-model` refuses in the plan
 *
 * @example
 * ```ts
 * import { checkReport } from '@sdn/report-render/check';
 *
 * const findings = checkReport({
 *   plan: {
 *     document: { kind: 'board-plan', level: 'board', year: 2020, organisation: 'Nämnden', stage: 'final' },
 *     goals: [
 *       {
 *         id: 'kf-3.2',
 *         level: 'council',
 *         number: '3.2',
 *         title: 'En bra arbetsgivare',
 *         expectedResults: [{ text: 'Aktivt medskapandeindex uppgår till minst 82 %' }],
 *       },
 *     ],
 *     indicators: [
 *       { id: 'ind-88', goal: 'kf-3.2', owner: 'council', title: 'Aktivt medskapandeindex', target: '82' },
 *     ],
 *   },
 *   headings: ['Budget 2019'],
 * });
 * findings.map(({ code, found, expected }) => [code, found, expected]);
 * // => [['claim-unit-differs', 'minst 82 %', '82'], ['year-stale', 'Budget 2019', 'Budget 2020']]
 * ```
 *
 * @category Checks
 */
export const checkReport = (document: CheckedDocument): readonly CheckFinding[] => [
  ...checkClaims(document.plan),
  ...checkCouncilTargets(document.plan),
  ...checkJudgements(document),
  ...checkVerdicts(document),
  ...checkBudget(document),
  ...checkProse(document),
  ...checkCounts(document),
  ...checkYears(document),
  ...checkUnits(document),
  ...checkNotes(document),
];
