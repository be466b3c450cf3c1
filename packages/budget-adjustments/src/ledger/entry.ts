import type { DecimalInput } from '../internal/to-decimal.ts';
import type { BudgetKind, BudgetLine, BudgetPlace } from '../budget/budget.ts';

/**
 * A status that the package knows the path of. A budget adjustment is requested (begärd), supported or rejected by the executive office
 * (tillstyrkt, avstyrkt), granted or denied (beviljad, avslagen); it may be expected (förväntad), granted earlier or already
 * budgeted, and these two are in the opening budget. A turnover change is announced (anmäld). A transfer or a deduction is
 * decided.
 */
export type KnownStatus =
  | 'expected'
  | 'requested'
  | 'supported'
  | 'rejected'
  | 'granted'
  | 'denied'
  | 'earlier-granted'
  | 'already-budgeted'
  | 'announced'
  | 'decided';

/** Where an entry stands: a known status, or one that the caller's own {@link StatusRules} name. */
export type EntryStatus = KnownStatus | (string & Record<never, never>);

/** One event in the life of an entry. */
export interface EntryEvent {
  /** The status from this day on. */
  readonly status: EntryStatus;
  /** The day, YYYY-MM-DD. */
  readonly on: string;
  /** Number of the decision, for the list of decisions. */
  readonly decision?: string | undefined;
  /** How the money is financed; a granted entry must say (KL 11:15). */
  readonly financing?: string | undefined;
  /** The amount granted in kronor, when it differs from the amount requested. */
  readonly amount?: DecimalInput | undefined;
}

/** What every entry of the ledger has. */
export interface EntryBase {
  /** Unique in the ledger. */
  readonly id: string;
  /** What the money is for. */
  readonly purpose: string;
  /** Its life so far, in order of date. */
  readonly history: readonly EntryEvent[];
}

/** A named part of a request; the document may leave its amount out. */
export interface EntryPart {
  /** What it is for. */
  readonly what: string;
  /** Its amount in kronor, when stated. */
  readonly amount?: DecimalInput | undefined;
}

/** A request for money beyond the frame (budgetjustering). */
export interface BudgetAdjustment extends EntryBase, BudgetPlace {
  /** The kind of entry. */
  readonly kind: 'budget-adjustment';
  /** The net amount in kronor, when stated. */
  readonly amount?: DecimalInput | undefined;
  /** Its parts. */
  readonly parts?: readonly EntryPart[] | undefined;
  /** The reserve that it is asked from (medelsreserv). */
  readonly pot?: string | undefined;
  /** A condition that it comes with. */
  readonly condition?: string | undefined;
  /** Other boards that ask for the same. */
  readonly jointApplicants?: readonly string[] | undefined;
  /** The appendix that describes it. */
  readonly appendix?: string | undefined;
}

/** Income and matching cost beyond the frame (omslutningsförändring); the net does not change. */
export interface TurnoverChange extends EntryBase {
  /** The kind of entry. */
  readonly kind: 'turnover-change';
  /** Change of cost and income by area; both sides sum to the same. */
  readonly lines: readonly BudgetLine[];
}

/** The frame follows counted volumes (prestationsförändring); compute the amount with `computeVolumeChange` of `/volumes`. */
export interface VolumeChange extends EntryBase, BudgetPlace {
  /** The kind of entry. */
  readonly kind: 'volume-change';
  /** The net amount in kronor. */
  readonly amount: DecimalInput;
}

/** Unspent investment money asked back next year (ombudgetering). */
export interface Rebudgeting extends EntryBase, BudgetPlace {
  /** The kind of entry. */
  readonly kind: 'rebudgeting';
  /** The project that the money belongs to. */
  readonly project: string;
  /** The report that the unspent amount stands in. */
  readonly report: string;
  /** The amount in kronor. */
  readonly amount: DecimalInput;
}

/** Money for premises (lokaler). */
export interface PremisesFunding extends EntryBase, BudgetPlace {
  /** The kind of entry. */
  readonly kind: 'premises';
  /** The premises. */
  readonly premises: string;
  /** The amount in kronor. */
  readonly amount: DecimalInput;
}

/** One move of money between two places of the same budget. */
export interface TransferMove {
  /** Where the money is taken. */
  readonly from: Omit<BudgetPlace, 'budget'>;
  /** Where it goes. */
  readonly to: Omit<BudgetPlace, 'budget'>;
  /** The amount in kronor. */
  readonly amount: DecimalInput;
}

/** Money moved inside the board (intern omfördelning, or a schablonavdrag for administration): every move sums to zero. */
export interface InternalTransfer extends EntryBase {
  /** The kind of entry. */
  readonly kind: 'internal-transfer' | 'deduction';
  /** The budget that all moves stay within. */
  readonly budget: BudgetKind;
  /** The moves. */
  readonly moves: readonly TransferMove[];
}

/** An entry of the ledger. */
export type LedgerEntry =
  BudgetAdjustment | TurnoverChange | VolumeChange | Rebudgeting | PremisesFunding | InternalTransfer;
