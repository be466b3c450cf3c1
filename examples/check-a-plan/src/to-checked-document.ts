import { isFollowUp, readGrade, toPlan, type Transcription } from '@sdn-examples/transcription';
import type { CheckedDocument } from '@sdn/report-render/check';

/** A transcription as the check of a whole document takes it. */
export const toCheckedDocument = (data: Transcription): CheckedDocument => ({
  plan: toPlan(data),
  tables: data.tables,
  adjustments: data.adjustments.map((adjustment) => ({
    ...adjustment,
    status: adjustment.status ?? undefined,
  })),
  decisions: data.decisions.map((decision, index) => ({ ...decision, no: decision.no ?? index + 1 })),
  judgements: data.judgements.map(({ goal, counts }) => ({
    goal: goal === 'document' ? undefined : goal,
    verdict: readGrade(data.goals.find(({ key }) => key === goal)?.status ?? null),
    counts: counts
      ? {
          met: counts.met,
          total: counts.total,
          partly: counts.partial,
          notMet: counts.not_met,
          notAssessable: counts.undetermined,
        }
      : undefined,
  })),
  assessments: isFollowUp(data)
    ? data.indicators.map(({ key, cells }) => ({
        indicator: key,
        outcome: cells.periodensUtfall ?? undefined,
        forecast: cells.prognosHelår ?? undefined,
      }))
    : undefined,
});
