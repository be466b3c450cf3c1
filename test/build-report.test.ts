import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessIndicators } from '../examples/tertial-report/src/assess-indicators.ts';
import { readChoices } from '../examples/tertial-report/src/choices.ts';
import { composeReport } from '../examples/tertial-report/src/compose-report.ts';
import { followUpBudget } from '../examples/tertial-report/src/follow-up-budget.ts';
import { judgeGoals } from '../examples/tertial-report/src/judge-goals.ts';
import type { Results } from '../examples/tertial-report/src/summarise.ts';
import { toDocument } from '../examples/tertial-report/src/to-document.ts';
import { reconcileDocument } from '../examples/transcription/src/index.ts';
import { readTranscription } from '../examples/transcription/src/node.ts';
import { buildReport, type DocumentData } from '../packages/report-render/src/documents.ts';
import { type Report, type Table, validateReport } from '../packages/report-render/src/index.ts';
import { root } from './support/workspace.ts';

const folder = join(root, 'examples/data');
const choices = readChoices(folder);

/** What the demo finds out about a published document. */
const resultsOf = (name: string): Results => {
  const read = readTranscription(join(folder, `${name}.json`));
  if (!read.success) throw new Error(`${name} cannot be read`);
  const { data } = read;
  const assessed = assessIndicators(data, choices);
  return {
    data,
    choices,
    assessed,
    judgement: judgeGoals(data, assessed, choices),
    budget: followUpBudget(data, choices),
    reconciliation: reconcileDocument(data),
  };
};

const published = ['sodermalm-t1-2021', 'skarholmen-vp-2020', 'stod-och-aktivitetsenheten-vp-2020'].map(
  (name) => ({ name, results: resultsOf(name) }),
);
const kinds = ['board-plan', 'tertial-1', 'tertial-2', 'annual-report', 'unit-plan'] as const;
const options = {
  charts: true,
  deviationBase: choices.deviationBase,
  grounds: { undetermined: 'count' },
} as const;

const tablesOf = (report: Report): readonly Table[] => report.body.filter((block) => block.type === 'table');

describe.each(published)('$name', ({ results }) => {
  const document = toDocument(results);
  const as = (kind: (typeof kinds)[number]): DocumentData => ({
    ...document,
    plan: { ...document.plan, document: { ...document.plan.document, kind } },
  });

  test('the demo builds a report that a careful editor does not object to', () => {
    expect(validateReport(composeReport(results))).toEqual([]);
  });

  test.each(kinds)('as %s it has every indicator and activity once, in both languages', (kind) => {
    for (const language of ['sv', 'en'] as const) {
      const report = buildReport(as(kind), { ...options, language });
      expect(validateReport(report)).toEqual([]);
      const rows = tablesOf(report).map(({ caption, rows: all }) => ({
        what: caption.split(',')[0],
        count: all.filter((row) => row.kind === 'row').length,
      }));
      const count = (...captions: readonly string[]): number =>
        rows.reduce((sum, { what, count: more }) => (captions.includes(what ?? '') ? sum + more : sum), 0);
      expect(count('Indikatorer', 'Indicators')).toBe(results.data.indicators.length);
      expect(count('Aktiviteter', 'Activities')).toBe(results.data.activities.length);
    }
  });

  test('every printed figure of an indicator stands byte for byte in the Swedish report', () => {
    const text = JSON.stringify(tablesOf(buildReport(document, options)));
    const isFollowUp = document.plan.document.kind === 'tertial-1';
    const missing = results.data.indicators.flatMap(({ cells }) =>
      [
        cells.årsmål,
        cells.kfÅrsmål,
        ...(isFollowUp ? [cells.periodensUtfall, cells.prognosHelår] : []),
      ].filter((cell) => cell !== null && cell !== '' && !text.includes(JSON.stringify(cell))),
    );
    expect(missing).toEqual([]);
  });
});
