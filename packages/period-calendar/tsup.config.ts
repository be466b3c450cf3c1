import { preset } from '../../tsup.preset.ts';

export default preset({
  index: 'src/index.ts',
  planning: 'src/planning.ts',
  prose: 'src/prose.ts',
  ics: 'src/ics.ts',
  schema: 'src/schema/index.ts',
});
