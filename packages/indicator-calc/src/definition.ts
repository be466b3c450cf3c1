import type { Better, CouncilScope } from './indicator-report.ts';
import type { Target } from './target.ts';

/**
 * Who owns an indicator (indikatorägare): the council (KF), the board (nämnd) or a unit (enhet).
 *
 * @category Definition
 */
export type IndicatorOwner = 'council' | 'board' | 'unit';

/**
 * How often an indicator is measured (periodicitet), in the words of `@sdn/period-calendar`.
 *
 * @category Definition
 */
export type Periodicity = 'month' | 'quarter' | 'tertial' | 'half' | 'year' | 'biennial';

/**
 * How the figures of units become the figure of a board or the city; the names are those of `rollUp`.
 *
 * @category Definition
 */
export type Aggregation = 'sum' | 'ratio-of-sums' | 'unweighted-mean' | 'weighted-mean' | 'last';

/**
 * One version of a target: proposed in a report, or decided. Only what is decided applies.
 *
 * @category Definition
 */
export interface TargetVersion {
  /** Whether the version is a proposal or applies. */
  readonly state: 'proposed' | 'decided';
  /** The target. */
  readonly target: Target;
  /** The decision that proposed or made it, such as a case number (diarienummer) or a document. */
  readonly decision?: string | undefined;
  /** Day of the decision, `YYYY-MM-DD`. */
  readonly on?: string | undefined;
}

/**
 * The targets of one year (årsmål) with their history.
 *
 * @category Definition
 */
export interface TargetYear {
  /** The year. */
  readonly year: number;
  /** The versions, earliest first. */
  readonly versions: readonly TargetVersion[];
}

/**
 * The council's targets of one year (KF:s årsmål) with their history.
 *
 * @category Definition
 */
export interface CouncilTargetYear extends TargetYear {
  /** Whether the council's figure is a level for every board or a total for the city; told from its unit when absent. */
  readonly scope?: CouncilScope | undefined;
}

/**
 * What an indicator is (indikatordefinition): everything that its printed rows do not tell.
 *
 * @category Definition
 */
export interface IndicatorDefinition {
  /** Identity that stays when the title changes. */
  readonly id: string;
  /** Title as printed. */
  readonly title: string;
  /** Who owns the indicator. */
  readonly owner: IndicatorOwner;
  /** Unit of its values, such as "%"; "" for a bare number such as an index. */
  readonly unit: string;
  /** Direction of good; absent as long as nobody has decided it. */
  readonly better?: Better | undefined;
  /** How often it is measured. */
  readonly periodicity: Periodicity;
  /** How it is rolled up; absent when it is not. */
  readonly aggregation?: Aggregation | undefined;
  /** Whether it must be reported by sex (könsuppdelad, ♀); the mark may be lost in converted text. */
  readonly sexSplit: 'yes' | 'no' | 'unknown';
  /** The owner's targets by year. */
  readonly targets: readonly TargetYear[];
  /** The council's targets by year. */
  readonly councilTargets?: readonly CouncilTargetYear[] | undefined;
  /** First year of the current method (ny beräkningsmetod); earlier years are not comparable. */
  readonly comparableFrom?: number | undefined;
  /** Where the definition or the values come from, such as a survey. */
  readonly source?: string | undefined;
}
