import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { h } from 'hastscript';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { everyChart, fullReport, mapStrings } from './fixtures/full-report.ts';
import { hostileTexts } from './fixtures/hostile-texts.ts';
import { pageStyleHash, renderHtml } from './html.ts';
import {
  appendices,
  type Block,
  chart,
  commentRow,
  contents,
  heading,
  headingRow,
  link,
  list,
  missingValue,
  numberValue,
  pageBreak,
  paragraph,
  report,
  type Report,
  statusMark,
  table,
  tableRow,
} from './index.ts';

const mainOf = (html: string): string => /<main id="main_">\n?(.*?)\n?<\/main>/s.exec(html)?.[1] ?? '';
const render = (...body: Block[]): string => mainOf(renderHtml(report({ title: 'Plan' }, body)));

/** Every element of a page as an HTML parser that is not ours reads it. */
const elementsOf = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elementsOf) : []),
];
const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

describe('renderHtml', () => {
  test('a page says its language, title, and asks for nothing', () => {
    const html = renderHtml(report({ title: 'Plan & mål', language: 'en', description: 'd' }, []));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en"><head><meta charset="utf-8">/);
    expect(html).toContain('<title>Plan &#x26; mål</title>');
    expect(html).toContain('<meta name="description" content="d">');
    expect(html).not.toMatch(/<script|<link|<img|https?:|url\(|@import| style=/);
  });

  test('a report without title has an organisation or a dash as page title', () => {
    expect(renderHtml(report({ title: ' ', organisation: 'Nämnden' }, []))).toContain(
      '<title>Nämnden</title>',
    );
    expect(renderHtml(report({ title: '' }, []))).toContain('<title>–</title>');
  });

  test.each<[string, string, string]>([
    [
      'headings below the title, with an id',
      render(heading(1, 'Mål 1.1 Äldre'), heading(5, 'x', 'Y')),
      '<h2 id="mal-1-1-aldre">Mål 1.1 Äldre</h2>\n<h6 id="y">x</h6>',
    ],
    [
      'equal headings have different ids',
      render(heading(1, 'a'), heading(1, 'a')),
      '<h2 id="a">a</h2>\n<h2 id="a-2">a</h2>',
    ],
    ['text is escaped', render(paragraph('<b> & "x"')), '<p>&#x3C;b> &#x26; "x"</p>'],
    [
      'nested lists',
      render(list([{ children: ['a'], list: list(['b'], { ordered: true }) }])),
      '<ul><li>a<ol><li>b</li></ol></li></ul>',
    ],
    ['links inside', render(paragraph(link('#a', 'x'))), '<p><a href="#a">x</a></p>'],
    ['refused links are text', render(paragraph(link('javascript:x', 'x'))), '<p>x</p>'],
    [
      'a status has symbol and text',
      render(paragraph(statusMark('partly'))),
      '<p><span class="status partly"><span aria-hidden="true">◐</span>\u00a0Uppfylls delvis</span></p>',
    ],
    [
      'numbers the Swedish way',
      render(paragraph(numberValue('-2522.75', { decimals: 1, unit: 'mnkr' }))),
      '<p>\u22122\u00a0522,8\u00a0mnkr</p>',
    ],
    [
      'published text of a number stands',
      render(paragraph(numberValue('1', { text: '1,0 st' }))),
      '<p>1,0 st</p>',
    ],
    ['an unreadable number stands as given', render(paragraph(numberValue('<1>'))), '<p>&#x3C;1></p>'],
    [
      'a missing value says why',
      render(paragraph(missingValue('suppressed'))),
      '<p><span class="missing">Sekretess</span></p>',
    ],
    ['a page break', render(pageBreak()), '<div class="page-break"></div>'],
    [
      'appendices with and without place',
      render(appendices(['a', { title: 'b', number: 'X', href: 'b.pdf' }])),
      '<ul class="appendices"><li><span class="quiet">Bilaga 1</span> a</li><li><span class="quiet">Bilaga X</span> <a href="b.pdf">b</a></li></ul>',
    ],
    [
      'contents down to a depth',
      render(contents(2), heading(1, 'a'), heading(2, 'b'), heading(3, 'c'), heading(1, 'd')).split(
        '\n',
      )[0] ?? '',
      '<nav class="contents" aria-label="Innehåll"><ol><li><a href="#a">a</a><ol><li><a href="#b">b</a></li></ol></li><li><a href="#d">d</a></li></ol></nav>',
    ],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test('an English report prints English numbers and words', () => {
    const html = renderHtml(
      report({ title: 'Plan', language: 'en' }, [paragraph([statusMark('met'), numberValue('2522.8')])]),
    );
    expect(html).toContain('Fully met');
    expect(html).toContain('2,522.8');
  });

  describe('tables', () => {
    const columns = ['Område', { label: 'Netto', kind: 'number' as const }];
    const inTable = (rows: Parameters<typeof table>[0]['rows'], more = {}) =>
      render(table({ caption: 'c', columns, rows, ...more }));

    test('have a caption, column heads and row heads', () => {
      expect(inTable([['Förskola', numberValue('1')]])).toBe(
        '<div class="table"><div class="scroll" role="group" aria-labelledby="table_1" tabindex="0"><table>' +
          '<caption id="table_1">c</caption>' +
          '<thead><tr><th scope="col">Område</th><th scope="col" class="n">Netto</th></tr></thead>' +
          '<tbody><tr><th scope="row">Förskola</th><td class="n">1</td></tr></tbody></table></div></div>',
      );
    });

    test.each([
      [
        'varav, subrow and sum are told apart',
        inTable([tableRow('varav', ['a', '1']), tableRow('subrow', ['a', '1']), tableRow('sum', ['a', '1'])]),
        /<tr class="varav">.*<tr class="subrow">.*<tr class="sum">/,
      ],
      [
        'a heading starts a body of its own',
        inTable([['a', '1'], headingRow('H'), ['b', '2']]),
        /<\/tr><\/tbody><tbody><tr class="heading"><th scope="rowgroup" colspan="2">H<\/th><\/tr><tr>/,
      ],
      [
        'a comment spans the table',
        inTable([['a', '1'], commentRow('K')]),
        /<tr class="comment"><td colspan="2"><div>K<\/div><\/td><\/tr>/,
      ],
      ['short rows are filled', inTable([['a']]), /<th scope="row">a<\/th><td class="n"><\/td><\/tr>/],
      [
        'long rows are kept under columns without a head',
        inTable([['a', '1', 'z']]),
        /<th scope="col" class="n">Netto<\/th><td><\/td><\/tr>.*<td class="n">1<\/td><td>z<\/td><\/tr>/,
      ],
      ['no rows say so', inTable([]), /<td colspan="2">Inga uppgifter<\/td>/],
      [
        'no columns and no rows',
        render(table({ caption: 'c', columns: [], rows: [] })),
        /<\/caption><tbody><tr><td>Inga uppgifter<\/td>/,
      ],
      ['first columns that name nothing', inTable([['a', '1']], { rowHeaders: false }), /<tr><td>a<\/td>/],
      ['an empty first cell is no head', inTable([['', '1']]), /<tbody><tr><td><\/td><td class="n">1<\/td>/],
      ['a footnote', inTable([['a', '1']], { footnote: 'Källa' }), /<p class="quiet">Källa<\/p><\/div>$/],
      [
        'an empty column head is a plain cell',
        render(table({ caption: 'c', columns: ['', 'b'], rows: [] })),
        /<thead><tr><td><\/td><th scope="col">b<\/th>/,
      ],
      [
        'a group without a name is none',
        render(table({ caption: 'c', columns: [{ label: 'a', group: ' ' }], rows: [] })),
        /<thead><tr><th scope="col">a<\/th><\/tr><\/thead>/,
      ],
      [
        'groups of columns',
        render(
          table({
            caption: 'c',
            columns: ['a', { label: 'b', group: 'G' }, { label: 'c', group: 'G' }],
            rows: [],
          }),
        ),
        /<colgroup span="1"><\/colgroup><colgroup span="2"><\/colgroup><thead><tr><th scope="col" rowspan="2">a<\/th><th scope="colgroup" colspan="2">G<\/th><\/tr><tr><th scope="col">b<\/th><th scope="col">c<\/th><\/tr><\/thead>/,
      ],
    ])('%s', (_, actual, expected) => {
      expect(actual).toMatch(expected);
    });
  });

  test('a chart is drawn for wide and narrow pages, with its data as a table', () => {
    const html = render(...everyChart.slice(0, 1).map((each) => chart(each)));
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).toContain('<details><summary>Uppgifterna i diagrammet</summary><div class="table">');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  describe('options', () => {
    test('messages replace those of the table', () => {
      const html = renderHtml(report({ title: 'x' }, [paragraph(statusMark('met'))]), {
        messages: { 'status.met': 'Nås' },
      });
      expect(html).toContain('\u00a0Nås<');
    });

    test('handlers replace those of the format, also inside others', () => {
      const html = renderHtml(report({ title: 'x' }, [paragraph(['a', statusMark('met')]), pageBreak()]), {
        handlers: { status: (node) => h('b', node.status), 'page-break': () => ['<', h('hr')] },
      });
      expect(mainOf(html)).toBe('<p>a<b>met</b></p>\n&#x3C;<hr>');
    });

    test('css is put last and cannot leave its element', () => {
      const html = renderHtml(report({ title: 'x' }, []), { css: 'p{color:red}</style><script>' });
      expect(html).toContain('p{color:red}<\\/style><script></style>');
      expect(elementsOf(fromHtml(html)).map(({ tagName }) => tagName)).not.toContain('script');
    });

    test('progress is told after every block', () => {
      const seen: string[] = [];
      renderHtml(report({ title: 'x' }, [paragraph('a'), paragraph('b')]), {
        onProgress: ({ done, total }) => seen.push(`${done}/${total}`),
      });
      expect(seen).toEqual(['1/2', '2/2']);
    });

    test('a signal stops before the next block and gives its reason as cause', () => {
      const controller = new AbortController();
      const act = () =>
        renderHtml(report({ title: 'x' }, [paragraph('a'), paragraph('b')]), {
          signal: controller.signal,
          onProgress: () => {
            controller.abort('enough');
          },
        });
      expect(act).toThrow(
        expect.objectContaining({ code: 'render-aborted', cause: 'enough', details: { done: 1, total: 2 } }),
      );
    });

    test('progress and signal do not change the result', () => {
      const options = { onProgress: () => undefined, signal: new AbortController().signal };
      expect(renderHtml(fullReport, options)).toBe(renderHtml(fullReport));
    });
  });

  test.each([
    ['node', { ...fullReport, body: [{ type: 'video' }] }],
    ['node named like a method', { ...fullReport, body: [{ type: 'toString' }] }],
    ['language', { ...fullReport, language: 'da' }],
  ])('an unknown %s is refused', (_, tree) => {
    const act = () => renderHtml(JSON.parse(JSON.stringify(tree)) as Report);
    expect(act).toThrow(expect.objectContaining({ code: 'tree-invalid' }));
  });

  test('equal input gives equal bytes, from copies and frozen trees too', () => {
    const copy = Object.freeze(JSON.parse(JSON.stringify(fullReport)) as Report);
    expect(renderHtml(copy)).toBe(renderHtml(fullReport));
  });

  test('no text reaches the page unescaped', () => {
    const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 30 }));
    const plain = elementsOf(fromHtml(renderHtml(fullReport)));
    const names = new Set(plain.map(({ tagName }) => tagName));
    const attributes = new Set(plain.flatMap(({ properties }) => Object.keys(properties)));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        let next = 0;
        const html = renderHtml(mapStrings(fullReport, () => texts[next++ % texts.length] ?? ''));
        const found = elementsOf(fromHtml(html));
        expect(found.filter(({ tagName }) => !names.has(tagName))).toEqual([]);
        expect(
          found.flatMap(({ properties }) => Object.keys(properties)).filter((name) => !attributes.has(name)),
        ).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  test('the hash is that of the style of every page without css', () => {
    const styles = [fullReport, report({ title: 'x', language: 'en' }, [])].map((tree) =>
      elementsOf(fromHtml(renderHtml(tree)))
        .filter(({ tagName }) => tagName === 'style')
        .map(textOf),
    );
    expect(styles[0]).toHaveLength(1);
    expect(styles[1]).toEqual(styles[0]);
    const digest = createHash('sha256')
      .update(styles[0]?.[0] ?? '')
      .digest('base64');
    expect(pageStyleHash).toBe(`sha256-${digest}`);
  });

  test('every text stands in the page as it was given', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'å', '<', '>', '&', '"', "'", ';', '#', '/', '!', '-', ' '),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, (value) => {
        const page = elementsOf(fromHtml(renderHtml(report({ title: 'x' }, [paragraph(value)]))));
        const found = page.find(({ tagName }) => tagName === 'p');
        expect(found === undefined ? undefined : textOf(found)).toBe(value);
      }),
    );
  });
});
