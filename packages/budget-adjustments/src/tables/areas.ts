/** An area of a board's activities (verksamhetsområde), with the names that tables give it. */
export interface Area {
  /** Stable id. */
  readonly id: string;
  /** Swedish name. */
  readonly name: string;
  /** Other names, as printed. */
  readonly aliases: readonly string[];
  /** Id of the area that it is a part of (varav). */
  readonly partOf?: string | undefined;
}

/** The areas of Stockholm's district boards, with the names that published tables use. Add to it for further tables. */
export const standardAreas: readonly Area[] = [
  {
    id: 'administration',
    name: 'Nämnd- och förvaltningsadministration',
    aliases: ['Nämnd och administration'],
  },
  { id: 'individual-and-family', name: 'Individ- och familjeomsorg', aliases: ['IoF', 'IFO'] },
  { id: 'children-and-youth', name: 'Barn och ungdom', aliases: ['BoU'], partOf: 'individual-and-family' },
  { id: 'adults', name: 'Vuxna', aliases: ['Vuxen'], partOf: 'individual-and-family' },
  { id: 'social-psychiatry', name: 'Socialpsykiatri', aliases: [], partOf: 'individual-and-family' },
  {
    id: 'refugees',
    name: 'Nyanlända',
    aliases: ['Flykting', 'Nyanlända/flykting'],
    partOf: 'individual-and-family',
  },
  {
    id: 'urban-environment',
    name: 'Stadsmiljö',
    aliases: ['Stadsmiljöverksamhet', 'Stadsmiljö inkl. avskrivning ränta'],
  },
  { id: 'depreciation', name: 'Avskrivningar', aliases: [] },
  { id: 'internal-interest', name: 'Internräntor', aliases: ['Internränta'] },
  { id: 'preschool', name: 'Förskola', aliases: ['Förskoleverksamhet'] },
  { id: 'elderly-care', name: 'Äldreomsorg', aliases: [] },
  {
    id: 'disability',
    name: 'Stöd och service till personer med funktionsnedsättning',
    aliases: ['Funktionsnedsättning'],
  },
  {
    id: 'culture-and-leisure',
    name: 'Barn, kultur och fritid',
    aliases: ['Fritid och kultur', 'Kultur och fritid'],
  },
  { id: 'labour-market', name: 'Arbetsmarknadsåtgärder', aliases: ['AMÅ'] },
  { id: 'financial-assistance', name: 'Ekonomiskt bistånd', aliases: [] },
  { id: 'other', name: 'Övrigt', aliases: ['Övrig verksamhet', 'Övrig'] },
];
