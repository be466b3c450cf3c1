/**
 * Languages that a report can be written in: Swedish (svenska) or English.
 *
 * @category Tree
 */
export type Language = 'sv' | 'en';
