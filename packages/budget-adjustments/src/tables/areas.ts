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

const area = (id: string, name: string, aliases: readonly string[], partOf?: string): Area => ({
  id,
  name,
  aliases,
  partOf,
});

/** The areas of Stockholm's district boards, with the names that published tables use. Add to it for further tables. */
export const standardAreas: readonly Area[] = /* @__PURE__ */ [
  area('administration', 'Nämnd- och förvaltningsadministration', ['Nämnd och administration']),
  area('individual-and-family', 'Individ- och familjeomsorg', ['IoF', 'IFO']),
  area('children-and-youth', 'Barn och ungdom', ['BoU'], 'individual-and-family'),
  area('adults', 'Vuxna', ['Vuxen'], 'individual-and-family'),
  area('social-psychiatry', 'Socialpsykiatri', [], 'individual-and-family'),
  area('refugees', 'Nyanlända', ['Flykting', 'Nyanlända/flykting'], 'individual-and-family'),
  area('urban-environment', 'Stadsmiljö', ['Stadsmiljöverksamhet', 'Stadsmiljö inkl. avskrivning ränta']),
  area('depreciation', 'Avskrivningar', []),
  area('internal-interest', 'Internräntor', ['Internränta']),
  area('preschool', 'Förskola', ['Förskoleverksamhet']),
  area('elderly-care', 'Äldreomsorg', []),
  area('disability', 'Stöd och service till personer med funktionsnedsättning', ['Funktionsnedsättning']),
  area('culture-and-leisure', 'Barn, kultur och fritid', ['Fritid och kultur', 'Kultur och fritid']),
  area('labour-market', 'Arbetsmarknadsåtgärder', ['AMÅ']),
  area('financial-assistance', 'Ekonomiskt bistånd', []),
  area('other', 'Övrigt', ['Övrig verksamhet', 'Övrig']),
];
