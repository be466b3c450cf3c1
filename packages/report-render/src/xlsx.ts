export { renderXlsx, type XlsxHandlers, type XlsxOptions } from './render-xlsx.ts';
export type {
  XlsxCell,
  XlsxContent,
  XlsxContext,
  XlsxLine,
  XlsxNumber,
  XlsxRow,
  XlsxSheet,
} from './internal/xlsx/context.ts';
