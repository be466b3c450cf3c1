import { preset } from '../../tsup.preset.ts';

export default preset({
  index: 'src/index.ts',
  tables: 'src/tables.ts',
  accounting: 'src/accounting.ts',
  volumes: 'src/volumes.ts',
  reconcile: 'src/reconcile.ts',
  schema: 'src/schema/index.ts',
});
