import { preset } from '../../tsup.preset.ts';

export default preset({
  index: 'src/index.ts',
  texts: 'src/texts.ts',
  columns: 'src/columns.ts',
  coverage: 'src/coverage.ts',
  editing: 'src/editing.ts',
  schema: 'src/schema/index.ts',
});
