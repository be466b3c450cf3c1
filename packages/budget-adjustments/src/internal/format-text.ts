import type { Finding } from '../finding.ts';

/**
 * Puts the values of a finding into the places of its text: `{id}` takes the ids, `{got}` the detail `got`.
 *
 * @param text - the text with places
 * @param finding - the finding
 * @returns the text; a place without a value stays as it is
 */
export const formatText = (text: string, finding: Finding): string =>
  text.replace(/\{(\w+)\}/gu, (place, name: string) =>
    name === 'id' ? finding.ids.join(', ') : (finding.details[name] ?? place),
  );
