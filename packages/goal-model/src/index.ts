export { isGoalModelError, GoalModelError, type GoalModelErrorCode } from './errors.ts';
