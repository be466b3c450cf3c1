/**
 * A named part of an adjustment.
 *
 * @category Reconciliation
 */
export interface PrintedAdjustmentPart {
  /** What the part is for. */
  readonly what: string;
  /** Its amount as printed, in the adjustment's unit; null when none is printed. */
  readonly amount: string | null;
}

/**
 * A budget adjustment (budgetjustering) or turnover change as a document prints it.
 *
 * @category Reconciliation
 */
export interface PrintedAdjustment {
  /** What it is for. */
  readonly purpose: string;
  /** Its amount as printed; null when none is printed. */
  readonly amount: string | null;
  /** `mnkr`, `tkr` or `kr`. */
  readonly unit: string | null;
  /** `drift` or `investering`; anything else is unknown. */
  readonly kind?: string | undefined;
  /** Its parts, which need not exhaust it. */
  readonly parts: readonly PrintedAdjustmentPart[];
  /** As the document says: `begärd` is asked for in it and needs a decision. */
  readonly status?: string | undefined;
}

/**
 * A decision point of a document.
 *
 * @category Reconciliation
 */
export interface PrintedDecision {
  /** Its number in the list of decisions. */
  readonly no: number;
  /** What is decided, in any words that name the purpose. */
  readonly summary: string;
  /** Its amount as printed; null when it has none. */
  readonly amount: string | null;
  /** `mnkr`, `tkr` or `kr`. */
  readonly unit: string | null;
}
