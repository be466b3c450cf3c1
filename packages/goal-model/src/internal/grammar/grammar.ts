import type { GroundGroup } from '../../describe-grounds.ts';
import type { GoalLevel } from '../../goal.ts';
import type { Grade } from '../../status.ts';

/** How one kind of item is spoken of. */
export interface ItemWords {
  /** The only item: "indikatorn". */
  readonly one: string;
  /** Every item, where all have the same status: "samtliga indikatorer". */
  readonly all: string;
  /** After "av": "indikatorer". */
  readonly some: string;
  /** Whether the number 1 is "ett". */
  readonly neuter?: boolean;
  /** Predicates of the clause itself, for one item and for several. */
  readonly met: Predicate;
  readonly partly: Predicate;
  readonly notMet: Predicate;
  /** Predicates of what is added about the other items. */
  readonly others: Readonly<Record<'partly' | 'notMet', Predicate>>;
  /** What is said of items that cannot be assessed. */
  readonly unassessed: ReasonWords;
  /** What is said of them instead, by the reason handed in. */
  readonly reasons?: ReadonlyMap<string, ReasonWords>;
}

/** What is said of items that cannot be assessed, for one reason. */
export interface ReasonWords {
  /** Predicate of the clause itself: "ännu inte har mätts". */
  readonly clause: Predicate;
  /** Predicate of what is added about the other items: "har ännu inte mätts". */
  readonly other: Predicate;
}

/** A predicate for one item and for several. */
export type Predicate = readonly [one: string, several: string];

/** The words of one language. */
export interface Grammar {
  readonly author: string;
  readonly numbers: readonly string[];
  readonly one: (neuter: boolean) => string;
  readonly none: (neuter: boolean) => string;
  readonly of: string;
  readonly and: string;
  /** Joins clauses of the second sentence. */
  readonly that: string;
  readonly goal: Readonly<Record<GoalLevel | 'document', string>>;
  readonly verdict: (author: string, goal: string, grade: Grade) => string;
  readonly grounds: string;
  readonly items: (group: GroundGroup, level: GoalLevel | undefined) => ItemWords;
}
