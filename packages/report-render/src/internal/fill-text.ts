/**
 * Puts values in the places of a text.
 *
 * @param text - the text, with `{name}` where a value goes
 * @param values - the values by name
 * @returns the text; a place without a value stays as it is
 */
export const fillText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
