import { preset } from '../../tsup.preset.ts';

export default preset({
  index: 'src/index.ts',
  codes: 'src/codes.ts',
  columns: 'src/columns.ts',
  definitions: 'src/definitions.ts',
  findings: 'src/findings.ts',
  series: 'src/series.ts',
  sexes: 'src/sexes.ts',
  schema: 'src/schema/index.ts',
});
