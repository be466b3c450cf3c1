import type { GoalNode, Grade, GradeDecision, GradeSuggestion } from '@sdn/goal-model';

/** What is known of the grade of a goal. */
export interface StatedGrade {
  /** The decided grade, or the status printed in the plan. */
  readonly decided: Grade | undefined;
  /** What a policy suggests. */
  readonly suggestion: GradeSuggestion | undefined;
  /** Why it was decided so. */
  readonly reason: string | undefined;
}

/**
 * Makes the finder of grades: a decision goes before the status printed in the plan, and neither is taken from a suggestion.
 *
 * @param grades - decided or suggested grades
 * @returns finds what is known of a goal's grade
 */
export const gradeOf = (
  grades: readonly (GradeDecision | GradeSuggestion)[] = [],
): ((node: GoalNode) => StatedGrade) => {
  const byGoal = new Map(grades.map((grade) => [grade.goal, grade]));
  return ({ id, goal }) => {
    const grade = byGoal.get(id);
    return grade !== undefined && 'suggestion' in grade
      ? { decided: grade.grade, suggestion: grade.suggestion, reason: grade.reason }
      : { decided: goal.status, suggestion: grade, reason: undefined };
  };
};
