/**
 * Whether two words differ by one slip of the pen: a letter missing, added, changed or swapped with its neighbour.
 *
 * @param a - a word
 * @param b - another
 * @returns true also when they are equal
 */
export const isOneSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.slice(at + 1);
  if (short.length < long.length) return short.slice(at) === rest;
  const swapped = `${short.charAt(at + 1)}${short.charAt(at)}${short.slice(at + 2)}`;
  return short.slice(at + 1) === rest || swapped === long.slice(at);
};
