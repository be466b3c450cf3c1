import { preset } from '../../tsup.preset.ts';

export default preset({
  index: 'src/index.ts',
  html: 'src/html.ts',
  markdown: 'src/markdown.ts',
  charts: 'src/charts.ts',
  check: 'src/check.ts',
  schema: 'src/schema/index.ts',
});
