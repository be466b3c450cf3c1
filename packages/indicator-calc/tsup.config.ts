import { preset } from '../../tsup.preset.ts';

export default preset({ index: 'src/index.ts', columns: 'src/columns.ts', schema: 'src/schema/index.ts' });
