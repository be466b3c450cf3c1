import type { config } from 'zod';

type DescribeIssue = NonNullable<NonNullable<Parameters<typeof config>[0]>['customError']>;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  boolean: 'true eller false',
  object: 'ett objekt',
  record: 'ett objekt',
  array: 'en lista',
  null: 'null',
};

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const nameOf = (kind: string): string => kinds[kind] ?? kind;

const expected = (what: string, input: unknown, got: string): string =>
  input === undefined ? `saknas, väntade ${what}` : `väntade ${what}, fick ${got}`;

/** What a schema's refusal says in Swedish, by its code; undefined leaves the schema's own English words. */
export const describeIssue: DescribeIssue = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return expected(nameOf(issue.expected), issue.input, nameOf(kindOf(issue.input)));
    case 'invalid_value':
      return expected(
        issue.values.map((value) => JSON.stringify(value)).join(' eller '),
        issue.input,
        JSON.stringify(issue.input),
      );
    case 'unrecognized_keys':
      return `känner inte till ${issue.keys.map((key) => `”${key}”`).join(', ')}`;
    case 'invalid_format':
      return `”${String(issue.input)}” har inte den form som väntas här`;
    case 'too_small':
      return `väntade minst ${String(issue.minimum)}`;
    case 'too_big':
      return `väntade högst ${String(issue.maximum)}`;
    case 'invalid_union':
      return `${nameOf(kindOf(issue.input))} av det här slaget väntas inte här`;
    default:
      return undefined;
  }
};

/** Refusals that the reader of transcriptions words itself, each with its Swedish. */
const sentences: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [
    /^expected JSON, but it breaks at line (\d+), column (\d+)/,
    (line, column) => `filen slutar vara JSON på rad ${line}, kolumn ${column}`,
  ],
  [/^expected JSON, but it breaks at its end/, () => 'filen slutar vara JSON vid sitt slut'],
  [
    /^expected the key of a goal in this file, got "(.*)"$/s,
    (key) => `”${key}” är inte nyckeln till något mål i filen`,
  ],
  [
    /^expected a goal above a (.*), but "(.*)" is of level (.*)$/s,
    (level, key, above) => `”${key}” är ett ${above} och kan inte stå över ett ${level}`,
  ],
  [
    /^expected a key of its own, but "(.*)" stands above$/s,
    (key) => `nyckeln ”${key}” är redan använd ovanför`,
  ],
  [
    /^expected (\d+) cells, one for each column, got (\d+)$/,
    (wanted, got) => `väntade ${wanted} celler, en för varje kolumn, fick ${got}`,
  ],
  [/^expected a date that exists/, () => 'väntade ett datum som finns, som ÅÅÅÅ-MM-DD'],
];

/** The Swedish of an English refusal; undefined where there is none. */
export const translateProblem = (message: string): string | undefined => {
  for (const [pattern, say] of sentences) {
    const found = pattern.exec(message);
    if (found) return say(...found.slice(1));
  }
  return undefined;
};
