import { assessTargetShares, type TargetShares } from '@sdn/indicator-calc/findings';
import { boards, type CityTarget } from './boards.ts';
import { randomFrom } from './random.ts';

/** Adds the boards' targets up against the city's: are the parts together enough? */
export const assessCityTarget = ({ title, target, printed, generated, open }: CityTarget): TargetShares => {
  const shares = boards.map((organisation) => {
    if (open.includes(organisation)) return { organisation, missing: 'not-yet-measured' as const };
    const random = randomFrom(`${title} ${organisation}`);
    return { organisation, value: printed.get(organisation) ?? random(generated.from, generated.to) };
  });
  return assessTargetShares(shares, { target, form: 'at-least', unit: 'st', expected: boards });
};
