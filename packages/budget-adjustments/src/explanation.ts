/** One step of a calculation. */
export interface ExplanationStep {
  /** What the step gives. */
  readonly what: string;
  /** How, with the figures in it. */
  readonly calculation: string;
  /** The exact result, as a decimal string. */
  readonly value: string;
}

/** How a figure came about, as plain JSON: the answer to "how did you get 97,6 %?". */
export interface Explanation {
  /** The rule applied, as a formula or a sentence. */
  readonly rule: string;
  /** Where the rule stands. */
  readonly source: string;
  /** The inputs, as decimal strings. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The calculation, in order. */
  readonly steps: readonly ExplanationStep[];
  /** Where and how anything was rounded; "none" when every digit is exact. */
  readonly rounding: string;
}
