import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the compiler says of a program that uses our packages. */
export interface TypeCheck {
  readonly what: string;
  readonly types: number;
  readonly instantiations: number;
  readonly checkSeconds: number;
  readonly totalSeconds: number;
}

const PROGRAMS: Readonly<Record<string, string>> = {
  'an empty program': 'export {};',
  'a program of all five packages': `
    import { parsePeriod } from '@sdn/period-calendar';
    import { buildGoalTree } from '@sdn/goal-model';
    import { countStatuses } from '@sdn/goal-model/columns';
    import { assessIndicator, parseTarget } from '@sdn/indicator-calc';
    import { assessColumns } from '@sdn/indicator-calc/columns';
    import { resultUnitRules, settleResultUnit } from '@sdn/budget-adjustments';
    import { reconcileTable } from '@sdn/budget-adjustments/reconcile';
    import { paragraph, report } from '@sdn/report-render';
    import { renderHtml } from '@sdn/report-render/html';
    export const target = parseTarget('9 %');
    export const assessed = assessIndicator({ target, forecast: '9 %', better: 'lower' }, { basis: 'forecast' });
    export const tree = buildGoalTree({ goals: [] });
    export const counts = countStatuses(tree, { goal: [], status: [] });
    export const settled = settleResultUnit({ year: 2021, grossBudget: 1, opening: 0, result: 0 }, resultUnitRules(2021));
    export const page = renderHtml(report({ title: parsePeriod('T1 2021').key }, [paragraph(assessed.status)]));
    export const others = [assessColumns, reconcileTable];`,
};

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const folder = fileURLToPath(new URL('../../node_modules/.cache/consumer', import.meta.url));

const COMPILER_OPTIONS = {
  strict: true,
  target: 'ES2022',
  lib: ['ES2022'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: [],
  noEmit: true,
  incremental: false,
};

/** Type-checks each program with the declarations that users get. */
export const measureTypeChecks = (): readonly TypeCheck[] =>
  Object.entries(PROGRAMS).map(([what, source]) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'program.mts'), source);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: ['program.mts'] }),
    );
    const { stdout, status } = spawnSync(
      process.execPath,
      [tsc, '--project', folder, '--extendedDiagnostics'],
      {
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(`the consumer does not type-check: ${stdout.split('\n')[0] ?? ''}`);
    const read = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
    return {
      what,
      types: read('Types'),
      instantiations: read('Instantiations'),
      checkSeconds: read('Check time'),
      totalSeconds: read('Total time'),
    };
  });
