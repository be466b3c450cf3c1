/** Random numbers that are the same for a seed on every machine: integers only, no Math.log or Math.exp. */
export interface Random {
  /** An integer from low to high, both included. */
  readonly integer: (low: number, high: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  /** One of the items. */
  readonly pick: <T>(items: ArrayLike<T>) => T;
  /** A positive integer whose number of digits is drawn first, so that every order of magnitude comes equally often. */
  readonly magnitude: (fewestDigits: number, mostDigits: number) => number;
  /** 0 … count − 1 in random order. */
  readonly shuffle: (count: number) => Uint32Array;
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** xoshiro128**, seeded by splitmix32. */
export const random = (seed: number): Random => {
  let mixed = seed | 0;
  const mix = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [mix(), mix(), mix(), mix()];
  const fraction = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return (result >>> 0) / 2 ** 32;
  };
  const integer = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    integer,
    chance: (probability) => fraction() < probability,
    pick: (items) => items[integer(0, items.length - 1)] as (typeof items)[number],
    magnitude: (fewestDigits, mostDigits) => {
      const digits = integer(fewestDigits, mostDigits);
      return integer(10 ** (digits - 1), 10 ** digits - 1);
    },
    shuffle: (count) => {
      const order = Uint32Array.from({ length: count }, (_, i) => i);
      for (let i = count - 1; i > 0; i--) {
        const j = integer(0, i);
        const held = order[i] as number;
        order[i] = order[j] as number;
        order[j] = held;
      }
      return order;
    },
  };
};
