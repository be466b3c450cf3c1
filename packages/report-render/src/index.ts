export { isReportRenderError, ReportRenderError, type ReportRenderErrorCode } from './errors.ts';
