/**
 * Replaces each `{name}` of a template; replaced text is not looked at again.
 *
 * @param template - the template
 * @param valueOf - the text for a name
 * @returns the text
 */
export const fillTemplate = (template: string, valueOf: (name: string) => string): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name));
