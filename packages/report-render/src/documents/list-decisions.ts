import { listMoneyDecisions } from '../from-budget/list-money-decisions.ts';
import { joinIndicators } from '../internal/documents/join-indicators.ts';
import { targetText } from '../internal/documents/target-cell.ts';
import { titleOf } from '../internal/documents/title-of.ts';
import { fillText } from '../internal/fill-text.ts';
import { textsOf } from '../internal/texts.ts';
import type { DocumentData } from './document-data.ts';
import { documentMessages } from './document-messages.ts';
import type { BuildReportOptions } from './document-options.ts';

/**
 * A proposed decision and where in the document its figures stand.
 *
 * @category Documents
 */
export interface DocumentDecision {
  /** What it comes from: written by hand in the plan, a changed expected result, a changed target, or the ledger. */
  readonly source: 'plan' | 'expected-result' | 'target' | 'ledger';
  /** Ids of the plan's decision, the goal, the indicator, or the entries of the ledger. */
  readonly ids: readonly string[];
  /** The decision as printed. */
  readonly text: string;
}

/**
 * Lists the proposed decisions (förslag till beslut) of a document: those of the plan, then one for every change that the document
 * proposes.
 *
 * Changed expected results and targets, and what is requested, announced or decided about money, are read from the very data that
 * the sections print, so that the list and the tables cannot disagree.
 *
 * @param data - the document
 * @param options - language, unit and the words
 * @returns the decisions in the order of the list
 * @throws ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { listDecisions } from '@sdn/report-render/documents';
 *
 * const document = { kind: 'tertial-1', level: 'board', year: 2021, organisation: 'Södermalms stadsdelsnämnd', stage: 'final' } as const;
 * const goals = [{ id: 'kf-1.4', level: 'council', number: '1.4', title: 'Människor får stöd i tid' }] as const;
 * const title = 'Antal platser för feriejobb';
 * const data = {
 *   plan: { document, goals, indicators: [{ id: 'ind-5', goal: 'kf-1.4', owner: 'council', title, target: '645 st' }] },
 *   indicators: [{ id: 'ind-5', title, proposedTarget: '700 st' }],
 * } as const;
 * listDecisions(data).map(({ text }) => text);
 * // => ['Nämnden godkänner ändrat årsmål för Antal platser för feriejobb: från 645 st till 700 st.']
 * ```
 *
 * @category Documents
 */
export const listDecisions = (
  data: DocumentData,
  options: BuildReportOptions = {},
): readonly DocumentDecision[] => {
  const { plan, budget } = data;
  const { language = 'sv' } = options;
  const texts = textsOf(documentMessages, options);
  return [
    ...(plan.decisions ?? []).map(({ id, text }): DocumentDecision => ({ source: 'plan', ids: [id], text })),
    ...plan.goals.flatMap((goal) =>
      (goal.expectedResults ?? []).flatMap(({ history }): DocumentDecision[] => {
        const last = history?.at(-1);
        if (last?.state !== 'proposed') return [];
        const text = fillText(texts['decision.expected-result'], { goal: titleOf(goal), text: last.text });
        return [{ source: 'expected-result', ids: [goal.id], text }];
      }),
    ),
    ...joinIndicators(plan.indicators ?? [], data.indicators).flatMap((row): DocumentDecision[] => {
      if (row.proposedTarget === undefined) return [];
      const text = fillText(texts['decision.target'], {
        indicator: row.title,
        from: targetText(row.target, language, texts),
        to: targetText(row.proposedTarget, language, texts),
      });
      return [{ source: 'target', ids: [row.id], text }];
    }),
    ...listMoneyDecisions(budget?.requests ?? [], options).map(({ text, entries }): DocumentDecision => ({
      source: 'ledger',
      ids: entries,
      text,
    })),
  ];
};
