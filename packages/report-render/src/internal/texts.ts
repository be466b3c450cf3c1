import { ReportRenderError } from '../errors.ts';
import type { Language } from '../tree/language.ts';

/** The part of the options that says in which words texts are built. */
export interface Wording<Table> {
  /** Language of every text built; Swedish unless said otherwise. */
  readonly language?: Language | undefined;
  /** Texts that replace those of the message table. */
  readonly messages?: Partial<Table> | undefined;
}

/**
 * Lays the caller's texts over a message table; a language without a table is the caller's mistake.
 *
 * @param tables - the message table by language
 * @param wording - language and the caller's texts
 * @returns every text
 */
export const textsOf = <Table extends object>(
  tables: Readonly<Record<Language, Table>>,
  wording: Wording<Table>,
): Table => {
  const { language = 'sv', messages } = wording;
  if (Object.hasOwn(tables, language)) return { ...tables[language], ...messages };
  throw new ReportRenderError(
    'tree-invalid',
    `The language is ${JSON.stringify(language)}. Expected "sv" or "en".`,
    { language },
  );
};
