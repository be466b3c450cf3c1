/** The fourteen city district boards of 2020. */
export const boards = [
  'Bromma',
  'Enskede-Årsta-Vantör',
  'Farsta',
  'Hägersten-Liljeholmen',
  'Hässelby-Vällingby',
  'Kungsholmen',
  'Norrmalm',
  'Rinkeby-Kista',
  'Skarpnäck',
  'Skärholmen',
  'Spånga-Tensta',
  'Södermalm',
  'Älvsjö',
  'Östermalm',
] as const;

/** A target that is a total for the city, in st. */
export interface CityTarget {
  readonly title: string;
  readonly target: number;
  /** Parts that published plans print. */
  readonly printed: ReadonlyMap<string, number>;
  /** Bounds of the generated parts. */
  readonly generated: { readonly from: number; readonly to: number };
  /** Boards without a part yet. */
  readonly open: readonly string[];
}

/**
 * Targets of 2020 that are a total for the city, and what two boards' published plans print as their part.
 * The parts of the other boards are generated, and so is that some have set none yet.
 */
export const cityTargets: readonly CityTarget[] = [
  {
    title: 'Antal aspiranter som fått Stockholmsjobb',
    target: 800,
    printed: new Map([
      ['Hägersten-Liljeholmen', 19],
      ['Skärholmen', 33],
    ]),
    generated: { from: 45, to: 90 },
    open: [],
  },
  {
    title: 'Antal ungdomar som fått feriejobb i stadens regi',
    target: 9000,
    printed: new Map([
      ['Hägersten-Liljeholmen', 320],
      ['Skärholmen', 730],
    ]),
    generated: { from: 450, to: 800 },
    open: ['Älvsjö'],
  },
];
