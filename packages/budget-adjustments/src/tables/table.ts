import type { Amount, AmountUnit } from '../amounts/amount.ts';
import type { Decimal } from '../internal/decimal.ts';
import type { BudgetKind } from '../budget/budget.ts';
import type { PrintedRowKind, PrintedTable } from '../reconcile/printed-table.ts';

/**
 * What is read of a printed table: its headings and rows. `varav` is a part of the row above and never adds; a `subrow` is
 * printed indented, and the layout says whether it adds; `sum` and `heading` rows hold no money of their own.
 */
export type SourceTable = Pick<PrintedTable, 'columns' | 'rows'>;

/** What a column holds. */
export type ColumnRole =
  | 'cost'
  | 'income'
  | 'net'
  | 'frame'
  | 'plan'
  | 'previous-plan'
  | 'outcome'
  | 'forecast'
  | 'requested'
  | 'volume-and-turnover'
  | 'difference'
  | 'deviation';

/** How a printed table signs its figures. */
export interface SignConvention {
  /** Income is printed positive (2024), or negative so that net = cost + income (2020, 2021). */
  readonly income: 'positive' | 'negative';
  /** A surplus in a deviation column is printed with a plus, or with a minus. */
  readonly deviation: 'surplus-positive' | 'surplus-negative';
}

/** What the print does not say of a row, by its label without tags. */
export interface RowReading {
  /** The side of the budget; `net` when omitted. */
  readonly side?: 'cost' | 'income' | 'net' | undefined;
  /** Whether a subrow adds to the sum, or is a part of the row above. No default. */
  readonly adds?: boolean | undefined;
  /** The department that the row belongs to. */
  readonly department?: string | undefined;
}

/** How to read a printed table. */
export interface TableLayout {
  /** Operating or investment. */
  readonly budget: BudgetKind;
  /** The unit of the figures. */
  readonly unit: Exclude<AmountUnit, 'plain'>;
  /** One role for each column. */
  readonly roles: readonly ColumnRole[];
  /** The printed signs. */
  readonly signs: SignConvention;
  /** What the print does not say of rows. */
  readonly rows?: Readonly<Record<string, RowReading>> | undefined;
}

/** A cell of a budget table. */
export interface BudgetCell {
  /** What was printed; undefined where the source has no cell. */
  readonly printed?: Amount | undefined;
  /** The exact amount in kronor and canonical signs; undefined when missing. */
  readonly value?: Decimal | undefined;
}

/** A row of a budget table. */
export interface BudgetRow {
  /** The label as printed. */
  readonly label: string;
  /** What the row is, as printed. */
  readonly kind: PrintedRowKind;
  /** Id of the area that the label names, when known. */
  readonly area?: string | undefined;
  /** The department. */
  readonly department?: string | undefined;
  /** The side of the budget. */
  readonly side: 'cost' | 'income' | 'net';
  /** True when the row adds to the sum of the table; false for parts, sums and headings. */
  readonly adds: boolean;
  /** Index of the row that this one is a part of. */
  readonly partOf?: number | undefined;
  /** One cell for each column. */
  readonly cells: readonly BudgetCell[];
}

/** A budget table with exact amounts in kronor and canonical signs: cost +, income +, deviation + is a surplus. */
export interface BudgetTable {
  /** Operating or investment. */
  readonly budget: BudgetKind;
  /** The unit of the print. */
  readonly unit: Exclude<AmountUnit, 'plain'>;
  /** The headings as printed. */
  readonly columns: readonly string[];
  /** The role of each column. */
  readonly roles: readonly ColumnRole[];
  /** The rows in printed order. */
  readonly rows: readonly BudgetRow[];
}
