import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';

describe('safeHref', () => {
  test.each([
    ['https://start.stockholm/a?b=c#d', 'https://start.stockholm/a?b=c#d'],
    ['HTTP://start.stockholm', 'HTTP://start.stockholm'],
    ['mailto:namn@example.org', 'mailto:namn@example.org'],
    ['tel:+468508', 'tel:+468508'],
    ['bilagor/plan 1.pdf', 'bilagor/plan%201.pdf'],
    ['bilagor/övrigt.pdf', 'bilagor/%C3%B6vrigt.pdf'],
    ['50%25 100%', '50%25%20100%25'],
    ['#Mål 1', '#mal-1'],
    ['a#b#c', 'a#b%23c'],
    [' https://a.se ', 'https://a.se'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['\u0000javascript:alert(1)', undefined],
    ['\u00a0JAVASCRIPT:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['file:///etc/passwd', undefined],
    ['blob:https://a.se/1', undefined],
    ['', undefined],
  ])('%j becomes %j', (href, expected) => {
    expect(safeHref(href)).toBe(expected);
  });

  test('whatever comes out is read by the WHATWG parser as an allowed scheme', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .tuple(
          fc.constantFrom('javascript', 'data', 'vbscript', 'https', 'file'),
          fc.string({ unit: 'binary', maxLength: 12 }),
        )
        .map(([scheme, rest]) => `${scheme}:${rest}`),
      fc
        .array(
          fc.constantFrom(
            'j',
            'a',
            'v',
            'a',
            's',
            'c',
            'r',
            'i',
            'p',
            't',
            ':',
            '\t',
            '\n',
            '\u0001',
            ' ',
            '%',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(nasty, (href) => {
        const safe = safeHref(href);
        if (safe === undefined || !URL.canParse(safe, 'https://base.test/')) return;
        expect(new URL(safe, 'https://base.test/').protocol).toMatch(/^(?:https?|mailto|tel):$/);
      }),
    );
  }, 30_000);
});
