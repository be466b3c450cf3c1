import { toCheckedDocument } from '@sdn-examples/check-a-plan';
import { stripTags, type Transcription } from '@sdn-examples/transcription';
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
  sv: stripTags(format('sv')),
  en: stripTags(format('en')),
});

/** What a careful reader would find: in the figures, between the parts of the document, and in the plan's own order. */
export const listFindings = (data: Transcription): readonly PlacedFinding[] => {
  const document = toCheckedDocument(data);
  const checked = checkReport(document).map((finding): PlacedFinding => ({
    code: finding.code,
    severity: finding.severity,
    text: inBoth((language) => formatCheckFinding(finding, language)),
    place: placeOf(finding.path, data),
  }));
  const planned = validatePlan(document.plan)
    // Expected results are held against targets in the check above.
    .filter(({ code }) => !code.startsWith('claim-'))
    .map((finding): PlacedFinding => ({
      code: finding.code,
      severity: finding.severity,
      text: inBoth((language) => formatFinding(finding, language)),
      place: placeOf(finding.path, data),
    }));
  return [...checked, ...planned];
};
