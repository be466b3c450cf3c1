import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isFollowUp, reconcileDocument } from '@sdn-examples/transcription';
import { describeProblems, readTranscription, writeFiles } from '@sdn-examples/transcription/node';
import { renderHtml } from '@sdn/report-render/html';
import { renderMarkdown } from '@sdn/report-render/markdown';
import { renderXlsx } from '@sdn/report-render/xlsx';
import { assessIndicators } from './assess-indicators.ts';
import { readChoices } from './choices.ts';
import { composeReport } from './compose-report.ts';
import { followUpBudget } from './follow-up-budget.ts';
import { judgeGoals } from './judge-goals.ts';
import { printPdf } from './print-pdf.ts';
import { startProgress } from './progress.ts';
import { renderWord } from './render-word.ts';
import { countBy, summarise } from './summarise.ts';

const examples = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const usage = `npm run demo -- [transcription.json] [--out folder]

Carries a transcribed plan or report through all five packages: goals, indicators, budget, reconciliation, and a new
report as HTML, Markdown, Word and Excel. Where a Chromium is found (or named in CHROMIUM_PATH), Word shows the charts
and there is a PDF. Without a file it takes examples/data/sodermalm-t1-2021.json.`;

/** Ends with exit code 2 and the problems on standard error; nothing has been written. */
const refuse = (text: string): never => {
  console.error(text);
  process.exit(2);
};

const readArguments = (): { file: string; out: string } => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    if (positionals.length > 1) throw new Error(`expected one file, got ${positionals.length}`);
    return {
      file: positionals[0] ?? join(examples, 'data', 'sodermalm-t1-2021.json'),
      out: values.out ?? join(examples, 'out'),
    };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

const { file, out } = readArguments();
const step = startProgress(7);
const shown = (path: string): string => relative(process.cwd(), path) || path;

step(`Read ${shown(file)}`);
const read = readTranscription(file);
const data = read.success ? read.data : refuse(describeProblems(file, read.problems));
const choices = readChoices(join(examples, 'data'));

step(`Parse the cells of ${data.indicators.length} indicators${isFollowUp(data) ? ' and assess them' : ''}`);
const assessed = assessIndicators(data, choices);

step(
  `Build the tree of ${data.goals.length} goals (${countBy(data.goals, (goal) => goal.level)}) and count the grounds of each`,
);
const judgement = judgeGoals(data, assessed, choices);

step('Follow up the budget and the result units');
const budget = followUpBudget(data, choices);

step(
  `Reconcile ${data.tables.length} tables, ${data.adjustments.length} adjustments and ${data.decisions.length} decisions`,
);
const reconciliation = reconcileDocument(data);
const results = { data, choices, assessed, judgement, budget, reconciliation };

step('Render the report');
const report = composeReport(results);
const name = data.document.title
  .toLowerCase()
  .normalize('NFD')
  .replace(/\p{M}/gu, '')
  .replace(/[^a-z0-9]+/g, '-')
  // A name of a file has at most 255 bytes.
  .slice(0, 100);
const files = {
  [`${name}.html`]: renderHtml(report),
  [`${name}.md`]: renderMarkdown(report),
  [`${name}.docx`]: await renderWord(report),
  [`${name}.xlsx`]: await renderXlsx(report),
};

step(`Write to ${shown(resolve(out))}`);
const written = (() => {
  try {
    return writeFiles(resolve(out), files);
  } catch (error) {
    return refuse(
      `${out}: expected a folder that can be written to (${error instanceof Error ? error.message : String(error)})`,
    );
  }
})();

const [html = ''] = written;
const pdf = printPdf(html);

console.log(`\n${summarise(results)}\n`);
for (const path of written) console.log(`Wrote ${shown(path)}`);
console.log(pdf.success ? `Wrote ${shown(pdf.path)}` : `Wrote no PDF: ${pdf.reason}`);
