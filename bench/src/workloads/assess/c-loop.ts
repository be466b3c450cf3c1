/** The scalar C loop of kernel.c, compiled here with what the machine calls `cc`; not tried where there is none. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchIndicator } from '../../data/indicators.ts';
import type { Observations } from '../../data/observations.ts';
import type { Enter } from '../../race/workload.ts';
import { scaleOf } from './scale.ts';

const FORMS: readonly BenchIndicator['form'][] = ['at-least', 'at-most', 'within'];

const parametersOf = (indicator: BenchIndicator): readonly number[] => {
  const { up, down } = scaleOf(indicator);
  const { leastDenominator, tolerance, partlyTenths, form } = indicator;
  return [up, down, leastDenominator, tolerance, partlyTenths ?? -1, FORMS.indexOf(form)];
};

export const enter: Enter<Observations> = (data) => {
  const folder = mkdtempSync(join(tmpdir(), 'sdn-bench-'));
  const [program, input, output] = ['kernel', 'input', 'output'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const source = fileURLToPath(new URL('./kernel.c', import.meta.url));
  execFileSync('cc', ['-O2', '-o', program, source, '-lm']);
  const columns = [
    Float64Array.of(data.rows, data.indicators.length),
    Float64Array.from(data.indicators.flatMap(parametersOf)),
    data.numerator,
    data.denominator,
    data.forecast,
    data.target,
    data.indicator,
  ];
  writeFileSync(input, Buffer.concat(columns.map(({ buffer }) => new Uint8Array(buffer))));
  const child = spawn(program, [input, output], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ask = async (what: 'a' | 'w'): Promise<void> => {
    child.stdin.write(what);
    await once(child.stdout, 'data');
  };
  return {
    work: () => ask('a'),
    peakMemory: () => NaN,
    read: async () => {
      await ask('w');
      const bytes = readFileSync(output);
      const { rows } = data;
      const at = (place: number, length: number): ArrayBuffer =>
        bytes.buffer.slice(bytes.byteOffset + place, bytes.byteOffset + place + length);
      return {
        printed: new Float64Array(at(0, 8 * rows)),
        distance: new Float64Array(at(8 * rows, 8 * rows)),
        status: new Uint8Array(at(16 * rows, rows)),
        reason: new Uint8Array(at(17 * rows, rows)),
        basis: new Uint8Array(at(18 * rows, rows)),
      };
    },
  };
};
