import type { DocumentData } from '../../documents/document-data.ts';
import { ReportRenderError } from '../../errors.ts';

/**
 * Refuses data that refers to a goal or an indicator which the plan does not have: it would be left out without a word.
 *
 * @param data - the document
 */
export const requireKnown = ({ plan, indicators = [], grades = [], analyses = {} }: DocumentData): void => {
  const goals = new Set(plan.goals.map(({ id }) => id));
  const measured = new Set((plan.indicators ?? []).map(({ id }) => id));
  refuse(
    'indicators',
    indicators.map(({ id }) => id),
    measured,
  );
  refuse(
    'grades',
    grades.flatMap(({ goal }) => goal ?? []),
    goals,
  );
  refuse('analyses', Object.keys(analyses), goals);
};

const refuse = (field: keyof DocumentData, ids: readonly string[], known: ReadonlySet<string>): void => {
  const id = ids.find((each) => !known.has(each));
  if (id === undefined) return;
  const what = field === 'indicators' ? 'indicator' : 'goal';
  throw new ReportRenderError(
    'reference-unknown',
    `"${field}" names "${id}", which is no ${what} of the plan. Expected the id of one; add it to the plan or leave it out here.`,
    { field, id },
  );
};
