import { parseArgs } from 'node:util';
import { describeProblems, readTranscription } from '@sdn-examples/transcription/node';
import { auditWhole } from './audit-whole.ts';
import { audit } from './audit.ts';

const usage = `npm run audit -- <transcription.json> [--json] [--whole]

Lists what does not add up in the tables of a transcribed plan or report; with --whole also targets, judgements,
years, units and notes that do not agree.
Exit code 0: no error; 1: at least one error; 2: the file cannot be read.
For JSON alone on standard output: npm run --silent audit -- <file> --json`;

/** Ends with exit code 2 and the problems on standard error. */
const refuse = (text: string): never => {
  console.error(text);
  process.exit(2);
};

const readArguments = (): { file: string; json: boolean; whole: boolean } => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        whole: { type: 'boolean', default: false },
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
    return { file, json: values.json, whole: values.whole };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

const { file, json, whole } = readArguments();
const read = readTranscription(file);
const result = (whole ? auditWhole : audit)(
  read.success ? read.data : refuse(describeProblems(file, read.problems)),
);

const count = (severity: 'error' | 'warning' | 'rounding' | 'info'): number =>
  result.findings.filter((finding) => finding.severity === severity).length;

if (json) console.log(JSON.stringify(result, null, 2));
else {
  console.log(result.document);
  for (const { message } of result.findings) console.log(`- ${message}`);
  const warnings = whole ? `${count('warning')} warnings, ` : '';
  console.log(
    `${count('error')} errors, ${warnings}${count('rounding')} roundings, ${count('info')} to know`,
  );
}
process.exitCode = count('error') > 0 ? 1 : 0;
