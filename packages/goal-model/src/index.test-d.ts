import {
  buildGoalTree,
  decideGrade,
  describeGrounds,
  type Goal,
  type GoalId,
  type GoalTree,
  type GradePolicy,
  type Grade,
  type ItemStatus,
  type Plan,
  type PlanRows,
  suggestGrade,
  type UnitGoal,
} from '@sdn/goal-model';
import { boardPlanSchema, goalSchema } from '@sdn/goal-model/schema';
import type { z } from 'zod';
import { expectTypeOf } from 'vitest';

// An id of the tree is a text, a text is no id of the tree.
expectTypeOf<GoalId>().toExtend<string>();
expectTypeOf<string>().not.toExtend<GoalId>();
expectTypeOf(buildGoalTree).toBeCallableWith({ goals: [{ id: 'a', level: 'unit', title: 'A' }] });
expectTypeOf(describeGrounds).parameter(1).toEqualTypeOf<GoalId | undefined>();

// A tree goes wherever rows go.
expectTypeOf<GoalTree>().toExtend<PlanRows>();

// A level has its own fields.
expectTypeOf<Extract<Goal, { level: 'unit' }>>().toEqualTypeOf<UnitGoal>();
expectTypeOf<Extract<Goal, { level: 'council' }>>().not.toHaveProperty('wayOfWorking');

// Grades and statuses are the shared literals.
expectTypeOf<ItemStatus>().toEqualTypeOf<'met' | 'partly' | 'not-met' | 'not-assessable'>();
expectTypeOf<Grade>().toEqualTypeOf<ItemStatus>();

// No policy is the default, and undetermined items are always decided on.
expectTypeOf(suggestGrade).parameter(1).toEqualTypeOf<GradePolicy>();
expectTypeOf<{ kind: 'strictest' }>().not.toExtend<GradePolicy>();
expectTypeOf(decideGrade).parameter(2).not.toExtend<undefined>();

// Schemas and types are the same in both directions.
expectTypeOf<z.output<typeof boardPlanSchema>>().toEqualTypeOf<Plan>();
expectTypeOf<z.output<typeof goalSchema>>().toEqualTypeOf<Goal>();
