/** A published document that comes with the page, fetched from its own files when it is asked for. */
export interface Sample {
  readonly file: string;
  readonly name: string;
  readonly load: () => Promise<string>;
}

export const samples: readonly Sample[] = [
  {
    file: 'sodermalm-t1-2021.json',
    name: 'Södermalm, tertialrapport 1 2021',
    load: async () => (await import('../../../data/sodermalm-t1-2021.json?raw')).default,
  },
  {
    file: 'skarholmen-vp-2020.json',
    name: 'Skärholmen, verksamhetsplan 2020',
    load: async () => (await import('../../../data/skarholmen-vp-2020.json?raw')).default,
  },
  {
    file: 'stod-och-aktivitetsenheten-vp-2020.json',
    name: 'Stöd- och aktivitetsenheten, verksamhetsplan 2020',
    load: async () => (await import('../../../data/stod-och-aktivitetsenheten-vp-2020.json?raw')).default,
  },
];
