import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toCheckedDocument } from '../examples/check-a-plan/src/to-checked-document.ts';
import type { Transcription } from '../examples/transcription/src/index.ts';
import { readTranscription } from '../examples/transcription/src/node.ts';
import { type CheckFinding, checkReport, formatCheckFinding } from '../packages/report-render/src/check.ts';
import { root } from './support/workspace.ts';

/** A finding as the golden file has it; `why` was written by a person who looked at the document. */
interface ReadFinding {
  readonly severity: CheckFinding['severity'];
  readonly code: CheckFinding['code'];
  readonly path: string;
  readonly text: string;
  readonly why: string;
}

const golden = JSON.parse(readFileSync(join(root, 'test/expected/check-report.json'), 'utf8')) as Readonly<
  Record<string, readonly ReadFinding[]>
>;

const read = (name: string): Transcription => {
  const result = readTranscription(join(root, 'examples/data', `${name}.json`));
  if (!result.success) throw new Error(`${name} cannot be read`);
  return result.data;
};

describe('every finding in the three published documents is one that a person has read', () => {
  test.each(Object.entries(golden))('%s', (name, expected) => {
    const found = checkReport(toCheckedDocument(read(name))).map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      path: finding.path.join('.'),
      text: formatCheckFinding(finding, 'en'),
    }));
    expect(found).toEqual(expected.map(({ severity, code, path, text }) => ({ severity, code, path, text })));
    expect(expected.filter(({ why }) => why.length < 20)).toEqual([]);
  });
});
