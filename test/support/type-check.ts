import { join } from 'node:path';
import ts from 'typescript';
import { entries, root } from './workspace.ts';

const readOptions = (): ts.CompilerOptions => {
  const path = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, path).options;
};

/**
 * A program over the sources of every entry and over files that exist in memory only, under the repository's strict options.
 * What a file imports by a package's name is read from its sources.
 *
 * @param virtual - text of each file in memory, by a path at which it could stand
 */
export const createProgram = (virtual: ReadonlyMap<string, string> = new Map()): ts.Program => {
  const options: ts.CompilerOptions = {
    ...readOptions(),
    paths: Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [source]])),
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => virtual.has(file) || disk.fileExists(file),
    readFile: (file) => virtual.get(file) ?? disk.readFile(file),
    getSourceFile: (file, language, ...rest) => {
      const text = virtual.get(file);
      return text === undefined
        ? disk.getSourceFile(file, language, ...rest)
        : ts.createSourceFile(file, text, language);
    },
  };
  return ts.createProgram([...entries.map(({ source }) => source), ...virtual.keys()], options, host);
};

/** What the compiler says of a file, as "line: message"; an empty list when it is right. */
export const listTypeErrors = (program: ts.Program, path: string): readonly string[] => {
  const file = program.getSourceFile(path);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start = 0, messageText }) =>
      `${(file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
};

/** A function that an entry exports, with the tags of its doc comment. */
export interface ExportedFunction {
  readonly name: string;
  readonly tags: readonly string[];
}

const isTypeOnly = (symbol: ts.Symbol): boolean =>
  symbol.declarations?.some((each) => ts.isExportSpecifier(each) && ts.isTypeOnlyExportDeclaration(each)) ??
  false;

/** The functions that the entry with this source exports, sorted by name. */
export const listExportedFunctions = (program: ts.Program, source: string): readonly ExportedFunction[] => {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(source);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${source} is no module of the program.`);
  return checker
    .getExportsOfModule(module)
    .filter((symbol) => !isTypeOnly(symbol))
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0)
    .map((symbol) => ({
      name: symbol.name,
      tags: symbol.getJsDocTags(checker).map(({ name }) => name),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};
