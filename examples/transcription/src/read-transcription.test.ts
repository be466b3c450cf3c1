import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { describeProblems } from './describe-problems.ts';
import { readTranscription } from './read-transcription.ts';
import type { Transcription } from './schema.ts';

const data = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'data');
const sodermalm = readFileSync(join(data, 'sodermalm-t1-2021.json'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'transcription-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The problems of a file with this content, one line each. */
const linesFor = (content: string | Uint8Array): string[] => {
  const file = join(folder, 'document.json');
  writeFileSync(file, content);
  const read = readTranscription(file);
  return read.success ? [] : describeProblems('document.json', read.problems).split('\n');
};

/** The problems after one change to a valid document. */
const linesAfter = (change: (valid: Transcription) => void): string[] => {
  const valid = JSON.parse(sodermalm) as Transcription;
  change(valid);
  return linesFor(JSON.stringify(valid));
};

describe('a valid transcription is read', () => {
  test.each(['sodermalm-t1-2021', 'skarholmen-vp-2020', 'stod-och-aktivitetsenheten-vp-2020'])(
    '%s',
    (name) => {
      expect(readTranscription(join(data, `${name}.json`))).toMatchObject({ success: true });
    },
  );

  test('a byte order mark is no problem', () => {
    expect(linesFor(`\uFEFF${sodermalm}`)).toEqual([]);
  });
});

describe('every problem is told in one line, with its place and what was expected', () => {
  test('a missing file', () => {
    const read = readTranscription(join(folder, 'nowhere.json'));
    expect(read).toEqual({
      success: false,
      problems: [{ path: '', message: 'expected a transcription, but there is no such file' }],
    });
  });

  test('a folder', () => {
    expect(readTranscription(folder)).toMatchObject({ success: false });
  });

  test('broken JSON is told with line and column', () => {
    expect(linesFor('{\n  "document": {,\n')).toEqual([
      expect.stringMatching(/^document\.json: expected JSON, but it breaks at line 2, column 16/),
    ]);
  });

  test('a short text that is no JSON is told without a place that would be made up', () => {
    expect(linesFor('hej')).toEqual([
      expect.stringMatching(/^document\.json: expected JSON, but it breaks (at line 1, column 1 )?\(/),
    ]);
  });

  test.each([
    ['UTF-16', Buffer.from(sodermalm, 'utf16le')],
    ['Latin-1', Buffer.from(sodermalm, 'latin1')],
  ])('%s is told as another encoding', (_, content) => {
    expect(linesFor(content)).toEqual([
      'document.json: expected text in UTF-8, got another encoding; save the file as UTF-8',
    ]);
  });

  test.each([
    ['a path through a file', join(data, 'rules.json', 'document.json')],
    ['a name too long for a file', join(data, 'a'.repeat(300))],
  ])('%s', (_, file) => {
    expect(readTranscription(file)).toMatchObject({
      success: false,
      problems: [{ path: '', message: expect.stringMatching(/no such file|could not be read/) as string }],
    });
  });

  test('JSON that ends too early', () => {
    expect(linesFor(sodermalm.slice(0, 5000))[0]).toMatch(/^document\.json: expected JSON, but it breaks/);
  });

  test('another shape: every missing part is named', () => {
    expect(linesFor('{ "document": [] }')).toHaveLength(7);
    expect(linesFor('[]')).toEqual(['document.json: Invalid input: expected object, received array']);
  });

  test('a wrong type deep inside', () => {
    const lines = linesAfter((valid) => {
      (valid.tables[1]?.rows[0]?.cells as unknown[])[0] = 12;
    });
    expect(lines).toEqual([
      'document.json: tables[1].rows[0].cells[0]: Invalid input: expected string, received number',
    ]);
  });

  test('a parent that does not exist', () => {
    const lines = linesAfter((valid) => {
      Object.assign(valid.goals[5] ?? {}, { parent: 'kf-9.9' });
    });
    expect(lines).toEqual([
      'document.json: goals[5].parent: expected the key of a goal in this file, got "kf-9.9"',
    ]);
  });

  test.each(['2021-02-30', '2021-02', '2021'])('a day that does not exist: %s', (end) => {
    const lines = linesAfter((valid) => {
      Object.assign(valid.activities[3] ?? {}, { end });
    });
    expect(lines).toEqual(['document.json: activities[3].end: expected a date that exists, as YYYY-MM-DD']);
  });

  test('an amount that is none', () => {
    const lines = linesAfter((valid) => {
      Object.assign(valid.adjustments[0] ?? {}, { amount: 'abc' });
    });
    expect(lines).toEqual([expect.stringMatching(/^document\.json: adjustments\[0\]\.amount: .*"abc"/)]);
  });

  test('a key that stands twice, an indicator under no goal and a row of another width, all at once', () => {
    const lines = linesAfter((valid) => {
      Object.assign(valid.activities[1] ?? {}, { key: valid.activities[0]?.key });
      Object.assign(valid.indicators[0] ?? {}, { goal: 'kf-0.0' });
      valid.tables[1]?.rows[2]?.cells.pop();
    });
    expect(lines).toEqual([
      expect.stringMatching(/activities\[1\]\.key: expected a key of its own/),
      expect.stringMatching(/indicators\[0\]\.goal: expected the key of a goal/),
      expect.stringMatching(/tables\[1\]\.rows\[2\]\.cells: expected 5 cells, one for each column, got 4/),
    ]);
  });

  test('100 000 goals in a chain: the first hundred places and the number of the rest', () => {
    const lines = linesAfter((valid) => {
      valid.goals = Array.from({ length: 100_000 }, (_, index) => ({
        key: `n${index}`,
        level: 'nämndmål' as const,
        number: null,
        title: 'Mål',
        parent: index === 0 ? null : `n${index - 1}`,
        status: null,
        expectedResults: [],
      }));
      valid.indicators = [];
      valid.activities = [];
      valid.judgements = [];
    });
    expect(lines).toHaveLength(101);
    expect(lines[0]).toBe(
      'document.json: goals[1].parent: expected a goal above a nämndmål, but "n0" is of level nämndmål',
    );
    expect(lines[100]).toBe('document.json: and 99899 more problems');
  });

  test('a file of 50 MB', () => {
    expect(linesFor(' '.repeat(50_000_000))).toEqual([
      'document.json: expected at most 20 MB, got 50 MB; split the document or check what it is',
    ]);
  });
});
