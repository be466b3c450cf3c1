export { checkReport } from './check/check-report.ts';
export {
  type CheckDetails,
  type CheckFinding,
  type CheckFindingCode,
  type CheckSeverity,
} from './check/check-finding.ts';
export {
  type CheckedAssessment,
  type CheckedDocument,
  type CheckedJudgement,
  type CheckedProse,
} from './check/checked-document.ts';
export { formatCheckFinding } from './check/format-check-finding.ts';
