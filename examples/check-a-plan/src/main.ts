import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblems, readTranscription, writeFiles } from '@sdn-examples/transcription/node';
import { auditWhole } from './audit-whole.ts';
import { audit } from './audit.ts';
import { composeFindings } from './compose-findings.ts';
import { renderFindings } from './render-findings.ts';

const usage = `npm run audit -- <transcription.json> [--json] [--whole] [--html <report.html>]

Lists what does not add up in the tables of a transcribed plan or report; with --whole also targets, judgements,
years, units, sexes and notes that do not agree. --html writes the findings with their tables as one page, in Swedish.
Exit code 0: no error; 1: at least one error; 2: the file cannot be read.
For JSON alone on standard output: npm run --silent audit -- <file> --json`;

/** Ends with exit code 2 and the problems on standard error. */
const refuse = (text: string): never => {
  console.error(text);
  process.exit(2);
};

const readArguments = (): { file: string; json: boolean; whole: boolean; html?: string | undefined } => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        whole: { type: 'boolean', default: false },
        html: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new Error(`expected one file, got ${positionals.length}`);
    return { file, json: values.json, whole: values.whole, html: values.html };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

const { file, json, whole, html } = readArguments();
const read = readTranscription(file);
const data = read.success ? read.data : refuse(describeProblems(file, read.problems));
const run = whole ? auditWhole : audit;
const result = run(data, 'en');

if (html !== undefined) {
  const page = renderFindings(composeFindings(data, run(data, 'sv')));
  try {
    writeFiles(dirname(html), { [basename(html)]: page });
  } catch (error) {
    refuse(
      `${html}: expected a file that can be written (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

const count = (severity: 'error' | 'warning' | 'rounding' | 'info'): number =>
  result.findings.filter((finding) => finding.severity === severity).length;

// The indices of a cell are for the page; its labels are what other programs are told.
const told = (key: string, value: unknown): unknown => (key === 'cell' ? undefined : value);

if (json) console.log(JSON.stringify(result, told, 2));
else {
  console.log(result.document);
  for (const { message } of result.findings) console.log(`- ${message}`);
  const totals = (['error', ...(whole ? (['warning'] as const) : []), 'rounding'] as const).map(
    (severity) => `${count(severity)} ${severity}${count(severity) === 1 ? '' : 's'}`,
  );
  console.log(`${totals.join(', ')}, ${count('info')} to know`);
}
process.exitCode = count('error') > 0 ? 1 : 0;
