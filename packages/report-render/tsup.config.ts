import { preset } from '../../tsup.preset.ts';

export default preset({
  index: 'src/index.ts',
  html: 'src/html.ts',
  markdown: 'src/markdown.ts',
  charts: 'src/charts.ts',
  docx: 'src/docx.ts',
  xlsx: 'src/xlsx.ts',
  check: 'src/check.ts',
  documents: 'src/documents.ts',
  'from-goals': 'src/from-goals.ts',
  'from-indicators': 'src/from-indicators.ts',
  'from-budget': 'src/from-budget.ts',
  schema: 'src/schema/index.ts',
});
