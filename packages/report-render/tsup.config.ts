import { preset } from '../../tsup.preset.ts';

export default preset({
  index: 'src/index.ts',
  html: 'src/html.ts',
  markdown: 'src/markdown.ts',
  charts: 'src/charts.ts',
  docx: 'src/docx.ts',
  xlsx: 'src/xlsx.ts',
  check: 'src/check.ts',
  schema: 'src/schema/index.ts',
});
