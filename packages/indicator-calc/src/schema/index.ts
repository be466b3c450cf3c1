export { assessmentSchema, parsedReportSchema } from './assessment.ts';
export { indicatorDefinitionSchema } from './definition.ts';
export { indicatorFindingSchema } from './finding.ts';
export { observationSchema } from './observation.ts';
export { missingSchema, quantitySchema } from './quantity.ts';
export { rollUpPartSchema } from './roll-up.ts';
export { seriesPointSchema } from './series.ts';
export { targetSchema } from './target.ts';
