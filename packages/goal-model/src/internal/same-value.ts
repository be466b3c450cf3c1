/**
 * Whether two values are the same plain JSON; an undefined field equals an absent one, the order of fields does not matter.
 *
 * @param one - a value
 * @param other - another
 * @returns true when they say the same
 */
export const sameValue = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [definedFields(one), definedFields(other)];
  return (
    fields.size === others.size && [...fields].every(([key, value]) => sameValue(value, others.get(key)))
  );
};

const definedFields = (value: object): Map<string, unknown> =>
  new Map(Object.entries(value).filter((entry) => entry[1] !== undefined));
