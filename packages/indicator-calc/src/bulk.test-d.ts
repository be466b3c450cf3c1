import {
  mergeRollUps,
  type MissingKind,
  type Observation,
  rollUp,
  type RollUp,
  type RollUpOptions,
  type RollUpPart,
} from '@sdn/indicator-calc';
import { type AssessColumnsOptions, assessColumns, type ColumnIndicator } from '@sdn/indicator-calc/columns';
import type { rollUpPartSchema, seriesPointSchema } from '@sdn/indicator-calc/schema';
import { forecastYear, type ForecastOptions, type SeriesPoint } from '@sdn/indicator-calc/series';
import { assessSexSplit, type SexSplit } from '@sdn/indicator-calc/sexes';
import { expectTypeOf } from 'vitest';
import type { z } from 'zod';

expectTypeOf<z.infer<typeof rollUpPartSchema>>().toEqualTypeOf<RollUpPart>();
expectTypeOf<z.infer<typeof seriesPointSchema>>().toEqualTypeOf<SeriesPoint>();

// A roll-up names its method; a mean names its reason; an observation is a value, a ratio or missing.
expectTypeOf(rollUp).parameter(1).not.toExtend<undefined>();
expectTypeOf<{ aggregation: 'unweighted-mean' }>().not.toExtend<RollUpOptions>();
expectTypeOf<{ aggregation: 'mean' }>().not.toExtend<RollUpOptions>();
expectTypeOf<{ organisation: string }>().not.toExtend<Observation>();
expectTypeOf<{ organisation: string; missing: MissingKind }>().toExtend<Observation>();

// What is rolled up can be merged, as it is.
expectTypeOf<RollUp>().toExtend<RollUpPart>();
expectTypeOf(mergeRollUps).returns.toEqualTypeOf<RollUp>();

// No forecast without a method, no split without its kind, no bulk assessment without a basis.
expectTypeOf<{ values: 'level'; at: string }>().not.toExtend<ForecastOptions>();
expectTypeOf(forecastYear).returns.toExtend<{ status: 'forecast' | 'not-assessable' }>();
expectTypeOf(assessSexSplit).parameter(0).toEqualTypeOf<SexSplit>();
expectTypeOf(assessSexSplit).parameter(1).not.toExtend<undefined>();
expectTypeOf<object>().not.toExtend<AssessColumnsOptions>();
expectTypeOf(assessColumns).parameter(1).toEqualTypeOf<readonly ColumnIndicator[]>();
expectTypeOf<{ decimals: 1; form: 'level' }>().not.toExtend<ColumnIndicator>();
