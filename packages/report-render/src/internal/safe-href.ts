import { slug } from './slug.ts';

const scheme = /^([a-z][a-z0-9+.-]*):/i;
const allowed = new Set(['http', 'https', 'mailto', 'tel']);
// Browsers drop these inside a scheme, so "java\nscript:" must be read as they read it.
const ignored = /[\p{Cc}\p{Cs}\u2028\u2029]/gu;
const unsafe = /%(?![0-9a-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/giu;

/**
 * The address as it may be printed, or undefined when its scheme is not one of http, https, mailto, tel.
 *
 * @param href - the address as given
 * @returns the address, or undefined
 */
export const safeHref = (href: string): string | undefined => {
  const address = href.trim().replace(ignored, '');
  if (address.startsWith('#')) return `#${slug(address.slice(1))}`;
  const name = scheme.exec(address)?.[1]?.toLowerCase();
  if (address === '' || (name !== undefined && !allowed.has(name))) return undefined;
  const [path = '', ...fragment] = address.replace(unsafe, encodeURIComponent).split('#');
  return fragment.length === 0 ? path : `${path}#${fragment.join('%23')}`;
};
