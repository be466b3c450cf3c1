/**
 * Puts values into the places of a text: `{id}` takes the value `id`.
 *
 * @param text - the text with places
 * @param values - the values by name
 * @returns the text; a place without a value stays as it is
 */
export const fillText = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
