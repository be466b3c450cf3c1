import type { GroundGroup, Tally } from '../describe-grounds.ts';
import { GoalModelError } from '../errors.ts';
import type { Grade } from '../status.ts';
import type {
  AtLeastSharePolicy,
  GradePolicy,
  OwnPolicy,
  RightDirectionPolicy,
  Share,
  StrictestPolicy,
} from '../suggest-grade.ts';
import { requireWord } from './require-word.ts';

interface Step {
  readonly grade: Grade;
  readonly rule: string;
}

type BuiltInPolicy = Exclude<GradePolicy, OwnPolicy>;

/**
 * Refuses a policy that is none, as one read from a file may be; nothing of it has a default.
 *
 * @param policy - the policy
 * @param everyGroup - the kinds of items there are
 */
export const requirePolicy = (policy: BuiltInPolicy, everyGroup: readonly GroundGroup[]): void => {
  const { kind, undetermined, groups = [] } = policy;
  requireWord('policy-invalid', 'policy', kind, ['strictest', 'at-least-share', 'right-direction', 'own']);
  requireWord('policy-invalid', 'undetermined', undetermined, ['count', 'leave-out']);
  for (const group of groups) requireWord('policy-invalid', 'group', group, everyGroup);
  if (policy.kind === 'at-least-share') [policy.met, policy.partly].forEach(requireShare);
  if (policy.kind === 'right-direction') [policy.right, policy.strong].forEach(requireShare);
};

const requireShare = ({ met, of }: Share): void => {
  if (Number.isSafeInteger(met) && Number.isSafeInteger(of) && met >= 0 && of > 0 && met <= of) return;
  throw new GoalModelError(
    'share-invalid',
    `${met} of ${of} is no share. Give whole numbers such as { met: 4, of: 5 }.`,
    { met, of },
  );
};

/**
 * Finds the step of a built-in policy that fits the counts.
 *
 * @param policy - the policy, checked by `requirePolicy`
 * @param tally - the items that weigh
 * @returns the grade and the name of the step
 */
export const applyPolicy = (policy: BuiltInPolicy, tally: Tally): Step => {
  if (tally.total === tally.notAssessable) {
    return { grade: 'not-assessable', rule: tally.total === 0 ? 'no-items' : 'no-assessable-item' };
  }
  switch (policy.kind) {
    case 'strictest':
      return strictest(policy, tally);
    case 'at-least-share':
      return atLeastShare(policy, tally);
    case 'right-direction':
      return rightDirection(policy, tally);
  }
};

const strictest = ({ undetermined }: StrictestPolicy, tally: Tally): Step => {
  if (tally.notMet > 0) return { grade: 'not-met', rule: 'an-item-is-not-met' };
  if (tally.notAssessable > 0 && undetermined === 'count') {
    return { grade: 'not-assessable', rule: 'an-item-is-undetermined' };
  }
  if (tally.partly > 0) return { grade: 'partly', rule: 'an-item-is-partly-met' };
  return { grade: 'met', rule: 'every-item-is-met' };
};

const atLeastShare = ({ met, partly, undetermined }: AtLeastSharePolicy, tally: Tally): Step => {
  const total = weighed(tally, undetermined);
  if (reaches(tally.met, total, met)) return { grade: 'met', rule: 'share-met-reached' };
  if (reaches(tally.met, total, partly)) return { grade: 'partly', rule: 'share-partly-reached' };
  return { grade: 'not-met', rule: 'no-share-reached' };
};

const rightDirection = ({ right, strong, undetermined }: RightDirectionPolicy, tally: Tally): Step => {
  const total = weighed(tally, undetermined);
  if (!reaches(tally.met + tally.partly, total, right)) return { grade: 'not-met', rule: 'wrong-direction' };
  return reaches(tally.met, total, strong)
    ? { grade: 'met', rule: 'right-direction-strong-trend' }
    : { grade: 'partly', rule: 'right-direction-weak-trend' };
};

const weighed = (tally: Tally, undetermined: 'count' | 'leave-out'): number =>
  undetermined === 'count' ? tally.total : tally.total - tally.notAssessable;

const reaches = (items: number, total: number, { met, of }: Share): boolean => items * of >= met * total;
