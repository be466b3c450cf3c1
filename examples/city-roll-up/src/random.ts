/** A number from a text, the same everywhere (FNV-1a, 32 bits). */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
};

/**
 * Whole numbers that look random and depend on the seed alone (mulberry32). A seed for each unit, and not one for the
 * whole city, makes a unit's figures the same whichever process asks for them.
 */
export const randomFrom = (seed: string): ((from: number, to: number) => number) => {
  let state = hash(seed);
  return (from, to) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1));
  };
};
