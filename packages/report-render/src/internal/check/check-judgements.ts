import { buildGoalTree, describeGrounds, type Grounds } from '@sdn/goal-model';
import { validateJudgement } from '@sdn/goal-model/texts';
import type { CheckFinding, CheckFindingCode } from '../../check/check-finding.ts';
import type { CheckedDocument } from '../../check/checked-document.ts';

/**
 * Holds what printed judgements count against the tree, and their grades against that of the goal.
 *
 * Counts by status are compared only where statuses of the items counted are known. A judgement that counts no kind of
 * item of the goal, or a goal that is not in the tree, says nothing that could be compared.
 *
 * @param document - plan, judgements and statuses
 * @returns totals, counts, nouns and grades that differ
 */
export const checkJudgements = ({
  plan,
  judgements = [],
  statuses = {},
}: CheckedDocument): readonly CheckFinding[] => {
  const tree = buildGoalTree(plan);
  const grades = new Map(
    tree.goals.flatMap(({ id, status }) => (status === undefined ? [] : [[id, status] as const])),
  );
  const known = { ...statuses, goals: statuses.goals ?? grades };

  return judgements.flatMap(({ goal, counts, text, verdict }, index): CheckFinding[] => {
    const node = goal === undefined ? undefined : tree.byId.get(goal);
    if (goal !== undefined && node === undefined) return [];
    const path = ['judgements', index] as const;
    const place =
      node === undefined
        ? (plan.document.title ?? '')
        : `${node.goal.number ?? ''} ${node.goal.title}`.trim();
    const grade = goal === undefined ? undefined : grades.get(goal);
    const grounds = describeGrounds(tree, node?.id, known);
    const countable = isKnown(grounds, statuses.indicators !== undefined);
    const graded: CheckFinding[] =
      verdict === undefined || grade === undefined || verdict === grade
        ? []
        : [
            {
              code: 'grades-differ',
              severity: 'error',
              path: [...path, 'verdict'],
              place,
              found: verdict,
              expected: grade,
              details: {},
            },
          ];
    const counted = counts === undefined ? [] : validateJudgement(grounds, counts, { text });
    return [
      ...graded,
      ...counted
        .filter(({ code }) => countable || code !== 'judgement-count-differs')
        .map(({ code, path: inside, details }): CheckFinding => ({
          code: code as CheckFindingCode,
          severity: 'warning',
          path: [...path, ...(inside[0] === 'text' ? [] : ['counts']), ...inside],
          place,
          found: String(details['printed'] ?? ''),
          expected: String(details['expected'] ?? ''),
          details,
        })),
    ];
  });
};

/** Whether the items that the judgement counts have statuses: goals below always, indicators when handed in. */
const isKnown = ({ level }: Grounds, indicators: boolean): boolean =>
  level === undefined || level === 'direction' || indicators;
