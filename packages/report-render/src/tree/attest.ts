/**
 * One signature (attest) under a report.
 *
 * @category Tree
 */
export interface AttestEntry {
  /** The signer's role, such as Stadsdelsdirektör. */
  readonly role: string;
  /** The signer's name, where it is published. */
  readonly name?: string | undefined;
  /** Day of signing, `YYYY-MM-DD`; without it the place is left open for a signature. */
  readonly date?: string | undefined;
}

/**
 * The attest block (attesterat av) at the end of a report.
 *
 * @category Tree
 */
export interface Attest {
  /** Node type. */
  readonly type: 'attest';
  /** The signatures in order. */
  readonly entries: readonly AttestEntry[];
}

/**
 * Builds the attest block (attesterat av).
 *
 * @param entries - the signatures in order
 * @returns the node
 *
 * @example
 * ```ts
 * import { attest } from '@sdn/report-render';
 *
 * attest([{ role: 'Stadsdelsdirektör', date: '2021-05-10' }]).entries.length; // => 1
 * ```
 *
 * @category Constructors
 */
export const attest = (entries: readonly AttestEntry[]): Attest => ({ type: 'attest', entries });
