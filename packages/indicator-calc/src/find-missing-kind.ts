import type { MissingKind } from './missing.ts';
import type { MissingCodes } from './missing-codes.ts';

/** Where a code stands for several kinds, the first one that it stands for is meant. */
const kinds: readonly MissingKind[] = ['not-reported', 'not-applicable', 'suppressed', 'not-yet-measured'];

/**
 * Finds the kind of missing value that a code of another system stands for (saknade värden).
 *
 * The other way is plain: `sdmxCodes[kind]`.
 *
 * @param code - the code as it stands in the data
 * @param codes - the codes of the system, such as {@link sdmxCodes}, or your own
 * @returns the kind, or undefined when the code stands for none, as that of a value that is there
 *
 * @example
 * ```ts
 * import { findMissingKind, koladaCodes, sdmxCodes } from '@sdn/indicator-calc/codes';
 *
 * findMissingKind('Q', sdmxCodes); // => 'suppressed'
 * findMissingKind('Missing', koladaCodes); // => 'not-reported'
 * findMissingKind('A', sdmxCodes); // => undefined
 * ```
 *
 * @category Missing values
 */
export const findMissingKind = (code: string, codes: MissingCodes): MissingKind | undefined =>
  kinds.find((kind) => codes[kind] === code);
