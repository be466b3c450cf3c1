import type { MissingKind } from './missing.ts';

/**
 * What each kind of missing value is called in a system that figures are exchanged with.
 *
 * @category Missing values
 */
export type MissingCodes = Readonly<Record<MissingKind, string>>;

/**
 * The `status` of values in Kolada, the database of Swedish municipalities. It tells secrecy from other reasons only, so that
 * writing and reading back makes `not-reported` of the other three.
 *
 * @category Missing values
 */
export const koladaCodes: MissingCodes = {
  'not-reported': 'Missing',
  'not-applicable': 'Missing',
  suppressed: 'Privacy',
  'not-yet-measured': 'Missing',
};

/**
 * Codes of the SDMX code list CL_OBS_STATUS: L exists but was not collected, M cannot exist, Q suppressed,
 * O missing without further reason.
 *
 * @category Missing values
 */
export const sdmxCodes: MissingCodes = {
  'not-reported': 'L',
  'not-applicable': 'M',
  suppressed: 'Q',
  'not-yet-measured': 'O',
};

/**
 * Codes for the `status` of a JSON-stat dataset, which leaves them to the publisher: the signs customary in tables of official
 * statistics in the Nordic countries. Explain them in the dataset's `note`.
 *
 * @category Missing values
 */
export const jsonStatCodes: MissingCodes = {
  'not-reported': '..',
  'not-applicable': '.',
  suppressed: ':',
  'not-yet-measured': '...',
};
