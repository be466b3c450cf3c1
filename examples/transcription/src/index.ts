export { fromPlan } from './from-plan.ts';
export { type ParsedTranscription, parseTranscription, type Problem } from './parse-transcription.ts';
export {
  type TranscribedAdjustment,
  type TranscribedGoal,
  type TranscribedIndicator,
  type TranscribedJudgement,
  type TranscribedTable,
  type Transcription,
} from './schema.ts';
export { stripTags } from './strip-tags.ts';
export { isFollowUp, kindOf, readGrade, toPlan } from './to-plan.ts';
export { reconcileDocument } from './reconcile-document.ts';
