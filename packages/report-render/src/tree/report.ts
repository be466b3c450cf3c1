import type { Block } from './block.ts';
import type { Language } from './language.ts';

/**
 * A line of facts under the title, such as Dnr or Period.
 *
 * @category Tree
 */
export interface ReportFact {
  /** What the fact is. */
  readonly label: string;
  /** The fact. */
  readonly value: string;
}

/**
 * A whole report as one tree of plain JSON. Every format is rendered from it; a stored tree can be rendered later.
 *
 * @category Tree
 */
export interface Report {
  /** Node type. */
  readonly type: 'report';
  /** Language of every text in the tree. */
  readonly language: Language;
  /** Title (titel). */
  readonly title: string;
  /** Line below the title. */
  readonly subtitle?: string | undefined;
  /** Whose report it is, such as Södermalms stadsdelsnämnd. */
  readonly organisation?: string | undefined;
  /** Facts under the title: period, diary number, date. */
  readonly facts?: readonly ReportFact[] | undefined;
  /** One sentence for search engines and document properties. */
  readonly description?: string | undefined;
  /** The body in reading order. */
  readonly body: readonly Block[];
}

/**
 * What {@link report} is built from, beside the body.
 *
 * @category Tree
 */
export type ReportInput = Omit<Report, 'type' | 'body' | 'language'> & {
  /** Language of every text in the tree; Swedish unless said otherwise. */
  readonly language?: Language | undefined;
};

/**
 * Builds a report (rapport): the tree that every renderer of this package takes.
 *
 * @param input - title, language and facts of the report
 * @param body - the blocks in reading order
 * @returns the tree as plain JSON; `validateReport` says what a careful editor would object to
 *
 * @example
 * ```ts
 * import { heading, paragraph, report } from '@sdn/report-render';
 *
 * const plan = report({ title: 'Tertialrapport 1 2021' }, [
 *   heading(1, 'Försäljning av anläggningstillgångar'),
 *   paragraph('Inget att rapportera.'),
 * ]);
 * plan.language; // => 'sv'
 * ```
 *
 * @category Constructors
 */
export const report = (input: ReportInput, body: readonly Block[]): Report => ({
  ...input,
  type: 'report',
  language: input.language ?? 'sv',
  body,
});
