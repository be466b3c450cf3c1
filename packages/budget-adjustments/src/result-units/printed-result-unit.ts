/** Whether a printed figure shows a surplus with a plus or with a minus. */
export type SurplusSign = 'surplus-positive' | 'surplus-negative';

/** The sign conventions of a printed table of result units; the columns of one table may differ. */
export interface ResultUnitSigns {
  /** Carried from last year (resultatöverföring från). */
  readonly opening: SurplusSign;
  /** The year's result (beräknat resultat). */
  readonly result: SurplusSign;
  /** Carried to next year (resultatöverföring till). */
  readonly closing: SurplusSign;
}

/** One row of a printed table of result units, as text. */
export interface PrintedResultUnit {
  /** Gross budget (bruttobudget). */
  readonly grossBudget: string;
  /** Carried from last year. */
  readonly opening: string;
  /** The year's result. */
  readonly result: string;
  /** Own actions (eget handlande): JA, NEJ or empty. */
  readonly ownActions: string;
}
