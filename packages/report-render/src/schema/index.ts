export { blockSchema } from './block.ts';
export { chartSchema } from './chart.ts';
export { inlineSchema } from './inline.ts';
export { reportSchema } from './report.ts';
export { tableSchema } from './table.ts';
