import { preset } from '../../tsup.preset.ts';

export default preset({
  index: 'src/index.ts',
  texts: 'src/texts.ts',
  coverage: 'src/coverage.ts',
  schema: 'src/schema/index.ts',
});
