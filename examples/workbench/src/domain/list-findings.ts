import type { Results } from '@sdn-examples/tertial-report';
import { toPlan } from '@sdn-examples/transcription';
import { validatePlan } from '@sdn/goal-model';
import { formatFinding } from '@sdn/goal-model/texts';
import { type CheckSeverity, checkReport, formatCheckFinding } from '@sdn/report-render/check';
import { type Place, placeOf } from './place.ts';

/** A finding with the place on the page that it speaks of. */
export interface PlacedFinding {
  readonly code: string;
  readonly severity: CheckSeverity;
  readonly text: Readonly<Record<'sv' | 'en', string>>;
  /** Undefined when the finding is about the document as a whole. */
  readonly place: Place | undefined;
}

const inBoth = (format: (language: 'sv' | 'en') => string): PlacedFinding['text'] => ({
  sv: format('sv'),
  en: format('en'),
});

/** What a careful reader would find: in the figures, between the parts of the document, and in the plan's own order. */
export const listFindings = ({ data }: Results): readonly PlacedFinding[] => {
  const plan = toPlan(data);
  const checked = checkReport({
    plan,
    tables: data.tables,
    adjustments: data.adjustments.map((each) => ({ ...each, status: each.status ?? undefined })),
    decisions: data.decisions.map((each, index) => ({ ...each, no: each.no ?? index + 1 })),
    judgements: data.judgements.flatMap(({ goal, counts }) =>
      counts === null
        ? []
        : [
            {
              goal: goal === 'document' ? undefined : goal,
              counts: {
                met: counts.met,
                total: counts.total,
                partly: counts.partial,
                notMet: counts.not_met,
                notAssessable: counts.undetermined,
              },
            },
          ],
    ),
  }).map((finding): PlacedFinding => ({
    code: finding.code,
    severity: finding.severity,
    text: inBoth((language) => formatCheckFinding(finding, language)),
    place: placeOf(finding.path, data),
  }));
  const codes = new Set(checked.map(({ code }) => code));
  const planned = validatePlan(plan)
    .filter(({ code }) => !codes.has(code))
    .map((finding): PlacedFinding => ({
      code: finding.code,
      severity: finding.severity,
      text: inBoth((language) => formatFinding(finding, language)),
      place: placeOf(finding.path, data),
    }));
  return [...checked, ...planned];
};
