/**
 * The hash (sha256-…) of the style that every page of `renderHtml` without `css` has, for a Content-Security-Policy that
 * lets no other style in: `default-src 'none'; style-src 'sha256-…'`.
 *
 * It changes with the style, so read it from here and do not copy it. A page with `css` of your own has another style,
 * whose hash is yours to compute.
 *
 * @example
 * ```ts
 * import { pageStyleHash } from '@sdn/report-render/html';
 *
 * const policy = `default-src 'none'; style-src '${pageStyleHash}'`;
 * policy.startsWith("default-src 'none'; style-src 'sha256-"); // => true
 * ```
 *
 * @category HTML
 */
export const pageStyleHash = 'sha256-1Al9XMT5VvV2ybZUCPUOAb5Qb0do1Om71hHfwUUzQ9k=';
