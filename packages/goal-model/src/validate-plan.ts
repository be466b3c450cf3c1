import type { Finding } from './finding.ts';
import { checkActivities } from './internal/checks/activities.ts';
import { checkClaims } from './internal/checks/claims.ts';
import { checkGaps } from './internal/checks/gaps.ts';
import { checkIds } from './internal/checks/ids.ts';
import { checkIndicators } from './internal/checks/indicators.ts';
import { checkNumbers } from './internal/checks/numbers.ts';
import { checkParents } from './internal/checks/parents.ts';
import { checkReferences } from './internal/checks/references.ts';
import { checkRights } from './internal/checks/rights.ts';
import { checkTitles } from './internal/checks/titles.ts';
import { type Check, reporter } from './internal/context.ts';
import type { Goal } from './goal.ts';
import type { Plan } from './plan.ts';
import { draftRules, finalRules, type RuleSet } from './rules.ts';

/**
 * How strictly to read a plan.
 *
 * @category Findings
 */
export interface ValidatePlanOptions {
  /** Rule set; without it `draftRules` or `finalRules`, by the stage of the document. */
  readonly rules?: RuleSet | undefined;
}

const checks: readonly Check[] = [
  checkIds,
  checkParents,
  checkNumbers,
  checkTitles,
  checkGaps,
  checkIndicators,
  checkActivities,
  checkReferences,
  checkClaims,
  checkRights,
];

/**
 * Reads a plan (verksamhetsplan, tertialrapport, verksamhetsberättelse, enhetsplan) as a careful reader and returns
 * everything it found, in one pass.
 *
 * Takes any rows, however broken: orphans, circles and duplicates are findings here, where `buildGoalTree` refuses them.
 * The rule set gives each finding its severity, so the same document can be read as a draft or as final. Texts come from
 * `formatFinding`. Finding dates outside the plan year, numbers that disagree, or gaps is no proof of a fault: published
 * plans carry activities over from earlier years and have goals without indicators.
 *
 * @param plan - the document
 * @param options - the rule set
 * @returns the findings by check, then in the order of the plan; an empty list when there are none
 *
 * @example
 * ```ts
 * import { validatePlan } from '@sdn/goal-model';
 * import { formatFinding } from '@sdn/goal-model/texts';
 *
 * const findings = validatePlan({
 *   document: { kind: 'board-plan', level: 'board', year: 2020, organisation: 'Exempel stadsdelsnämnd', stage: 'final' },
 *   goals: [
 *     { id: 'im-1', level: 'direction', number: '1', title: 'En modern storstad' },
 *     { id: 'kf-2.1', level: 'council', number: '2.1', title: 'Ett bra företagsklimat', parent: 'im-1' },
 *   ],
 *   indicators: [{ id: 'ind-1', goal: 'kf-2.1', owner: 'council', title: 'Nöjd-kund-index', target: '75' }],
 * });
 * findings.map((finding) => [finding.severity, finding.code]);
 * // => [['error', 'number-disagrees'], ['info', 'goal-without-activity']]
 * findings.map((finding) => formatFinding(finding, 'en'))[0];
 * // => 'Goal 2.1 stands under goal 1, so its number should begin with 1.'
 * ```
 *
 * @category Findings
 */
export const validatePlan = (plan: Plan, options: ValidatePlanOptions = {}): Finding[] => {
  const rules = options.rules ?? (plan.document.stage === 'draft' ? draftRules : finalRules);
  const findings: Finding[] = [];
  const goalById = new Map<string, Goal>();
  for (const goal of plan.goals) if (!goalById.has(goal.id)) goalById.set(goal.id, goal);
  const context = {
    plan,
    rules,
    indicators: plan.indicators ?? [],
    activities: plan.activities ?? [],
    goalById,
    report: reporter(rules, findings),
  };
  for (const check of checks) check(context);
  return findings;
};
