import { kindOf, type TranscribedIndicator, type Transcription } from '@sdn-examples/transcription';
import {
  type Assessment,
  type AssessmentBasis,
  assessIndicator,
  type NoQuantity,
  parseTarget,
  type Quantity,
  safeParseQuantity,
  suggestUnit,
  type Target,
} from '@sdn/indicator-calc';
import type { Choices } from './choices.ts';

/** An indicator of the document with every cell parsed and its assessment. */
export interface AssessedIndicator {
  readonly indicator: TranscribedIndicator;
  readonly target: Target;
  readonly assessment: Assessment;
  /** Cells that hold a text which is no value, as printed; they count as not reported. */
  readonly unreadable: readonly string[];
}

/** During the year the forecast decides, at year end the outcome; a plan has neither. */
const basisOf = (data: Transcription): AssessmentBasis =>
  kindOf(data) === 'annual-report' ? 'outcome' : 'forecast';

const assess = (
  indicator: TranscribedIndicator,
  basis: AssessmentBasis,
  { directions, partly }: Choices,
): AssessedIndicator => {
  const { cells, title } = indicator;
  const unreadable: string[] = [];
  const read = (cell: string | null): Quantity | NoQuantity | undefined => {
    if (cell === null) return undefined;
    const result = safeParseQuantity(cell);
    if (result.success) return result.data;
    unreadable.push(cell);
    return undefined;
  };
  const target = parseTarget(cells.årsmål ?? '');
  const councilTarget = cells.kfÅrsmål === null ? undefined : parseTarget(cells.kfÅrsmål);
  const outcome = read(cells.periodensUtfall);
  const forecast = read(cells.prognosHelår);
  const lastYear = read(cells.utfallVbFöregåendeÅr);

  // A number without a unit is read in the unit of its row; the assessment names the fields it was assumed for.
  const siblings = [target, outcome, forecast, lastYear].filter((cell) => cell !== undefined);
  const unit = siblings
    .map((cell) => suggestUnit(cell, { siblings, title })?.unit)
    .find((found) => found !== undefined);

  const better = Object.hasOwn(directions, title) ? directions[title] : undefined;
  const report = { target, councilTarget, outcome, forecast, lastYear, better, unit };
  return { indicator, target, assessment: assessIndicator(report, { basis, partly }), unreadable };
};

/** Parses every cell of every indicator and assesses it under the choices. */
export const assessIndicators = (data: Transcription, choices: Choices): readonly AssessedIndicator[] =>
  data.indicators.map((indicator) => assess(indicator, basisOf(data), choices));
