import {
  type Assessment,
  assessIndicator,
  type IndicatorReport,
  type IndicatorStatus,
  type NoQuantity,
  type Observation,
  type ParsedReport,
  parseQuantity,
  parseTarget,
  type PartlyRule,
  type Quantity,
  safeParseTarget,
  type Target,
} from '@sdn/indicator-calc';
import type { IndicatorDefinition } from '@sdn/indicator-calc/definitions';
import type { IndicatorFinding } from '@sdn/indicator-calc/findings';
import type {
  assessmentSchema,
  indicatorDefinitionSchema,
  indicatorFindingSchema,
  observationSchema,
  parsedReportSchema,
  quantitySchema,
  targetSchema,
} from '@sdn/indicator-calc/schema';
import { expectTypeOf } from 'vitest';
import type { z } from 'zod';

// The schemas speak of the types of the package, not of their own.
expectTypeOf<z.infer<typeof assessmentSchema>>().toEqualTypeOf<Assessment>();
expectTypeOf<z.infer<typeof indicatorDefinitionSchema>>().toEqualTypeOf<IndicatorDefinition>();
expectTypeOf<z.infer<typeof indicatorFindingSchema>>().toEqualTypeOf<IndicatorFinding>();
expectTypeOf<z.infer<typeof observationSchema>>().toEqualTypeOf<Observation>();
expectTypeOf<z.infer<typeof parsedReportSchema>>().toEqualTypeOf<ParsedReport>();
expectTypeOf<z.infer<typeof quantitySchema>>().toEqualTypeOf<Quantity | NoQuantity>();
expectTypeOf<z.infer<typeof targetSchema>>().toEqualTypeOf<Target>();

// A kind tells which fields there are.
expectTypeOf(parseTarget).returns.toEqualTypeOf<Target>();
expectTypeOf(parseQuantity).returns.toEqualTypeOf<Quantity | NoQuantity>();
expectTypeOf<Extract<Target, { kind: 'within' }>>().toHaveProperty('centre');
expectTypeOf<Extract<Target, { kind: 'delegated' }>>().not.toHaveProperty('value');
expectTypeOf<
  Extract<ReturnType<typeof safeParseTarget>, { success: true }>['data']
>().toEqualTypeOf<Target>();

// A status is one of five words, shared with the other packages as literals.
expectTypeOf<IndicatorStatus>().toEqualTypeOf<
  'met' | 'partly' | 'not-met' | 'not-assessable' | 'needs-rule'
>();

// The basis must be said; a report needs only its target; a trace is a report.
expectTypeOf(assessIndicator).parameter(1).not.toExtend<undefined>();
expectTypeOf<{ target: string }>().toExtend<IndicatorReport>();
expectTypeOf<ParsedReport>().toExtend<IndicatorReport>();
expectTypeOf<Assessment['trace']['options']>().toExtend<Parameters<typeof assessIndicator>[1]>();
expectTypeOf<{ rule: 'within-percent' }>().not.toExtend<PartlyRule>();
