/**
 * Reads a number as printed ("3.2.", " 1.2.1").
 *
 * @param raw - the number as printed
 * @returns its parts; undefined for what is no number ("1..2", "1.a")
 */
export const readNumber = (raw: string): number[] | undefined => {
  const text = raw.trim();
  return /^\d{1,6}(\.\d{1,6}){0,9}\.?$/.test(text)
    ? text.replace(/\.$/, '').split('.').map(Number)
    : undefined;
};
