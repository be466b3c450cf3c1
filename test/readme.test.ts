import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withSpeed } from '../bench/src/report/speed.ts';
import { audit } from '../examples/check-a-plan/src/audit.ts';
import { auditWhole } from '../examples/check-a-plan/src/audit-whole.ts';
import { reconcileDocument, type Transcription } from '../examples/transcription/src/index.ts';
import { readTranscription } from '../examples/transcription/src/node.ts';
import { root } from './support/workspace.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The cells of the table row that begins with a document's name. */
const rowOf = (name: string): readonly string[] | undefined =>
  readme
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\``))
    ?.split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());

const documents = ['sodermalm-t1-2021', 'skarholmen-vp-2020', 'stod-och-aktivitetsenheten-vp-2020'];

const read = (name: string): Transcription => {
  const result = readTranscription(join(root, 'examples/data', `${name}.json`));
  if (!result.success) throw new Error(`${name} cannot be read`);
  return result.data;
};

describe('the figures of the README are computed', () => {
  test.each(documents)('what was found in %s', (name) => {
    const data = read(name);
    const { exact, rounding, wrong } = reconcileDocument(data);
    const count = (findings: ReturnType<typeof audit>['findings'], severity: string): number =>
      findings.filter((finding) => finding.severity === severity).length;
    const whole = auditWhole(data, 'en').findings;
    const beyond = count(whole, 'error') - count(audit(data, 'en').findings, 'error');
    expect(rowOf(name)).toEqual([exact, rounding, wrong, beyond, count(whole, 'warning')].map(String));
  });

  test('how much the demo reads', () => {
    const { goals, indicators, tables } = read('sodermalm-t1-2021');
    expect(readme).toContain(
      `${goals.length} goals, ${indicators.length} indicators, ${tables.length} tables`,
    );
  });

  // Mend with: pnpm vitest run test/readme.test.ts -u
  test('how fast, as on the page of benchmarks', async () => {
    const page = readFileSync(join(root, 'docs/benchmarks.md'), 'utf8');
    await expect(withSpeed(readme, page)).toMatchFileSnapshot(join(root, 'README.md'));
  });
});
