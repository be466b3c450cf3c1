import ts from 'typescript';

/** A block of example code found in a doc comment or a Markdown file. */
export interface ExampleBlock {
  /** Line of the block's first code line in its file, from 1. */
  readonly line: number;
  readonly code: string;
  /** What the program must print, when a `text` block follows directly. */
  readonly output?: string;
}

const fence = /^(\s*)(?:\* )?```(\w*)\s*$/;

/** Lists the `ts` blocks of a text whose lines may carry a doc comment's leading ` * `. */
export const listExampleBlocks = (text: string, isDocComment: boolean): readonly ExampleBlock[] => {
  const lines = text.split('\n').map((line) => (isDocComment ? line.replace(/^\s*\*(?: |$)/, '') : line));
  const found: { line: number; code: string[]; language: string; end: number }[] = [];
  let open: { line: number; code: string[]; language: string; end: number } | undefined;
  lines.forEach((line, index) => {
    const match = fence.exec(line);
    if (open && line.trim() === '```') {
      found.push({ ...open, end: index });
      open = undefined;
    } else if (!open && match) {
      open = { line: index + 2, code: [], language: match[2] ?? '', end: index };
    } else open?.code.push(line);
  });
  return found.flatMap((block, index) => {
    if (block.language !== 'ts') return [];
    const next = found[index + 1];
    const between =
      next &&
      lines
        .slice(block.end + 1, next.line - 2)
        .join('')
        .trim();
    const printed = next?.language === 'text' && between === '' ? { output: next.code.join('\n') } : {};
    return [{ line: block.line, code: block.code.join('\n'), ...printed }];
  });
};

/** The `=> …` comment that belongs to a statement, its continuation lines included. */
const expectationAfter = (code: string, end: number): string | undefined => {
  const rest = code.slice(end).split('\n');
  const first = /^;?\s*\/\/ => (.*)$/.exec(rest[0] ?? '')?.[1] ?? /^\/\/ => (.*)$/.exec(rest[1] ?? '')?.[1];
  if (first === undefined) return undefined;
  const start = (rest[0] ?? '').includes('// => ') ? 1 : 2;
  const more: string[] = [];
  for (const line of rest.slice(start)) {
    const continued = /^\/\/(?! =>)(.*)$/.exec(line);
    if (!continued) break;
    more.push(continued[1] ?? '');
  }
  return [first, ...more].join('\n');
};

/**
 * Turns example code into a module that checks itself: every statement with a `// => expression` comment hands
 * its value and the expected one to `__expect`, every `// => throws 'code'` hands itself to `__throws`.
 */
export const instrumentExample = (code: string, resolve: (specifier: string) => string): string => {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const pieces = file.statements.map((statement) => {
    const text = statement.getText(file);
    if (ts.isImportDeclaration(statement)) {
      const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
      return text.replace(/(['"])[^'"]+\1(?=;?$)/, JSON.stringify(resolve(specifier)));
    }
    const expected = expectationAfter(code, statement.getEnd());
    if (expected === undefined) return text;
    const line = file.getLineAndCharacterOfPosition(statement.getStart(file)).line + 1;
    const failure = /^throws '([^']+)'/.exec(expected.trim())?.[1];
    if (ts.isExpressionStatement(statement)) {
      const value = statement.expression.getText(file);
      if (failure !== undefined)
        return `await __throws(${line}, async () => (${value}), ${JSON.stringify(failure)});`;
      return `__expect(${line}, await (${value}), (${expected}\n));`;
    }
    const name = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]?.name
      : undefined;
    if (!name || !ts.isIdentifier(name))
      throw new Error(`Line ${line}: only expressions and variables can be checked.`);
    return `${text}\n__expect(${line}, ${name.text}, (${expected}\n));`;
  });
  return [
    'declare const __expect: any, __throws: any;',
    ...pieces.filter((piece) => piece.startsWith('import')),
    'export const run = async (__expect: any, __throws: any, console: any) => {',
    ...pieces.filter((piece) => !piece.startsWith('import')),
    '};',
  ].join('\n');
};
