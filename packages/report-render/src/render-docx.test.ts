import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { renderDocx, xmlElement } from './docx.ts';
import { fullReport, mapStrings } from './fixtures/full-report.ts';
import { hostileTexts } from './fixtures/hostile-texts.ts';
import { elementsOf, partsOf, xmlErrors } from './fixtures/office-parts.ts';
import {
  appendices,
  attest,
  type Block,
  chart,
  commentRow,
  contents,
  decisions,
  emphasis,
  heading,
  headingRow,
  keyFigures,
  lineBreak,
  link,
  list,
  note,
  numberValue,
  pageBreak,
  paragraph,
  report,
  type Report,
  statusMark,
  strong,
  table,
  tableRow,
} from './index.ts';

/** Another reader than our writer. */
const read = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;

const render = async (...body: Block[]): Promise<string> => {
  const html = await read(await renderDocx(report({ title: 'Plan' }, body)));
  return html.replace(/^<p>Plan<\/p>|^<h1>Plan<\/h1>/, '');
};

const documentOf = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml'] ?? '';
const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
const goals = chart({
  kind: 'goal-status',
  title: 'Måluppfyllelse',
  description: 'Sex av sju nås.',
  items: [{ label: 'a', counts: { met: 6, partly: 1 } }],
});

describe('renderDocx, read by mammoth', () => {
  test.each<[string, Block[], string]>([
    [
      'headings keep their levels',
      [heading(1, 'a'), heading(2, 'b'), heading(5, 'c')],
      '<h1><a id="h1_a"></a>a</h1><h2><a id="h2_b"></a>b</h2><h5><a id="h3_c"></a>c</h5>',
    ],
    [
      'marks nest',
      [paragraph([strong(['a', emphasis('b')]), lineBreak(), 'c'])],
      '<p><strong>a<em>b</em></strong><br />c</p>',
    ],
    [
      'lists nest',
      [list([{ children: ['a'], list: list(['b'], { ordered: true }) }, 'c'])],
      '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
    ],
    ['decisions are numbered', [decisions(['a', 'b'])], '<ol><li>a</li><li>b</li></ol>'],
    [
      'links go to headings and addresses, never to scripts or nowhere',
      [
        heading(1, 'Mål'),
        paragraph([
          link('#mal', 'a'),
          link('https://a.se/', 'b'),
          link('javascript:x', 'c'),
          link('#x', 'd'),
        ]),
      ],
      '<h1><a id="h1_mal"></a>Mål</h1><p><a href="#h1_mal">a</a><a href="https://a.se/">b</a>cd</p>',
    ],
    [
      'key figures',
      [
        keyFigures([
          { label: 'a', value: numberValue('1'), status: 'met', note: 'n' },
          { label: 'b', value: '2' },
        ]),
      ],
      '<ul><li>a: <strong>1</strong> ●\u00a0Uppfylls helt (n)</li><li>b: <strong>2</strong></li></ul>',
    ],
    [
      'notes',
      [note('information', [paragraph('a'), list(['b'])]), note('attention', [], 'T')],
      '<p>Information</p><p>a</p><ul><li>b</li></ul><p>T</p>',
    ],
    [
      'appendices and attest',
      [
        appendices(['a', { title: 'b', number: '2 B', href: 'b.pdf' }]),
        attest([{ role: 'r', name: 'N', date: '2021-05-10' }, { role: 's' }]),
      ],
      '<ul><li>Bilaga 1 a</li><li>Bilaga 2 B <a href="b.pdf">b</a></li><li><strong>r</strong>, N, Attesterad 2021-05-10</li><li><strong>s</strong>, Ej attesterad</li></ul>',
    ],
    ['status marks', [paragraph(statusMark('not-met', 'Nås inte')), pageBreak()], '<p>○\u00a0Nås inte</p>'],
    [
      'a table has a caption and head rows',
      [
        table({
          caption: 'Mål',
          columns: ['a', { label: 'b', kind: 'number', group: 'G' }],
          rows: [
            ['x', numberValue('1.5')],
            headingRow('h'),
            tableRow('varav', ['v']),
            tableRow('sum', ['t', '2']),
          ],
          footnote: 'n',
        }),
      ],
      '<p>Mål</p><table><thead><tr><th></th><th><strong>G</strong></th></tr><tr><th><strong>a</strong></th><th><strong>b</strong></th></tr></thead><tbody><tr><td>x</td><td>1,5</td></tr><tr><td colspan="2"><strong>h</strong></td></tr><tr><td><em>v</em></td><td></td></tr><tr><td><strong>t</strong></td><td><strong>2</strong></td></tr></tbody></table><p>n</p>',
    ],
    [
      'tables without rows or columns',
      [table({ caption: 'c', columns: ['a'], rows: [] }), table({ caption: 'd', columns: [], rows: [] })],
      '<p>c</p><table><thead><tr><th><strong>a</strong></th></tr></thead><tbody><tr><td>Inga uppgifter</td></tr></tbody></table><p>d</p><p>Inga uppgifter</p>',
    ],
  ])('%s', async (_, body, expected) => {
    const html = await render(...body);
    expect(
      html
        .replace(/<(p|th|td)( colspan="\d")?>(?:<p><\/p>)?<p>(.*?)<\/p>/g, '<$1$2>$3')
        .replaceAll('<p></p>', ''),
    ).toBe(expected.replaceAll('<p></p>', ''));
  });
});

describe('renderDocx', () => {
  test('title, author, subject, language and time stand in the properties', async () => {
    const core =
      partsOf(await renderDocx(fullReport, { created: '2021-05-10T08:00:00Z' }))['docProps/core.xml'] ?? '';
    const value = (name: string): string | undefined => elementsOf(core, name)[0]?.text;
    expect(value('dc:title')).toBe('Tertialrapport 1 2021');
    expect(value('dc:creator')).toBe('Södermalms stadsdelsnämnd');
    expect(value('dc:subject')).toBe('Januari–april');
    expect(value('dc:description')).toBe('Uppföljning av mål och budget.');
    expect(value('dc:language')).toBe('sv-SE');
    expect([value('dcterms:created'), value('dcterms:modified')]).toEqual([
      '2021-05-10T08:00:00Z',
      '2021-05-10T08:00:00Z',
    ]);
    expect(partsOf(await renderDocx(fullReport))['docProps/core.xml']).not.toContain('dcterms:created');
  });

  test.each(['2021-05-10', '2021-02-30T08:00:00Z', '2021-05-10T25:00:00Z', 'now', '2021-05-10T08:00:00Z"/>'])(
    'the time %s is refused',
    async (created) => {
      await expect(renderDocx(fullReport, { created })).rejects.toMatchObject({ code: 'date-invalid' });
    },
  );

  test.each([
    ['sv', 'sv-SE'],
    ['en', 'en-GB'],
  ] as const)('a report in %s is proofed as %s', async (language, tag) => {
    const styles = partsOf(await renderDocx({ ...fullReport, language }))['word/styles.xml'] ?? '';
    expect(elementsOf(styles, 'w:lang')[0]?.attributes['w:val']).toBe(tag);
  });

  test('the table of contents is a field with its entries filled in', async () => {
    const xml = documentOf(
      await renderDocx(
        report({ title: 'x' }, [contents(2), heading(1, 'Mål'), heading(2, 'b'), heading(3, 'c')]),
      ),
    );
    const [field = '', ...others] = elementsOf(xml, 'w:instrText').map(({ text }) => text);
    expect(field).toMatch(/^TOC .*\\o "1-2"/);
    expect(others.every((text) => text.includes('PAGEREF'))).toBe(true);
    const texts = elementsOf(xml, 'w:t').map(({ text }) => text);
    expect(texts.filter((text) => text === 'Mål')).toHaveLength(2);
    expect(texts.filter((text) => text === 'c')).toHaveLength(1);
  });

  test('a table of contents without headings is an empty field', async () => {
    const xml = documentOf(await renderDocx(report({ title: 'x' }, [contents()])));
    const marks = elementsOf(xml, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
    expect(marks).toEqual(['begin', 'separate', 'end']);
  });

  test('every numbered list counts from 1', async () => {
    const bytes = await renderDocx(
      report({ title: 'x' }, [
        decisions(['a', 'b']),
        list(['c']),
        list(['d'], { ordered: true }),
        list(['e']),
      ]),
    );
    const used = elementsOf(documentOf(bytes), 'w:numId').map(({ attributes }) => attributes['w:val']);
    expect(used).toEqual(['2', '2', '1', '3', '1']);
    const numbering = partsOf(bytes)['word/numbering.xml'] ?? '';
    const lists = elementsOf(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']);
    expect(lists).toEqual(['1', '2', '3']);
  });

  test('an address that stands twice is one relationship', async () => {
    const twice = [link('https://a.se/?b&c', 'a'), link('https://a.se/?b&c', 'b')];
    const bytes = await renderDocx(report({ title: 'x' }, [paragraph(twice)]));
    const targets = elementsOf(partsOf(bytes)['word/_rels/document.xml.rels'] ?? '', 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] === 'External')
      .map(({ attributes }) => attributes['Target']);
    expect(targets).toEqual(['https://a.se/?b&c']);
  });

  test('a table whose words do not fit is set smaller, and every table fills the page', async () => {
    const wordy = (columns: number) =>
      table({
        caption: 'c',
        columns: Array.from({ length: columns }, () => 'Föregående'),
        rows: [Array.from({ length: columns }, () => 'bedömas')],
      });
    for (const [columns, style] of [
      [7, 'TableText'],
      [8, 'TableTextSmall'],
      [20, 'TableTextSmall'],
    ] as const) {
      const xml = documentOf(await renderDocx(report({ title: 'x' }, [wordy(columns)])));
      const styles = elementsOf(xml, 'w:pStyle').map(({ attributes }) => attributes['w:val'] ?? '');
      expect(new Set(styles.filter((each) => each.startsWith('TableText')))).toEqual(new Set([style]));
      const widths = elementsOf(xml, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      const width = widths.reduce((left, right) => left + right, 0);
      expect(width).toBeLessThanOrEqual(9638);
      expect(width).toBeGreaterThan(9638 - columns);
    }
  });

  test('a table too broad for a page is cut into parts that all name their rows', async () => {
    const labels = Array.from({ length: 70 }, (_, index) => `k${index}`);
    const rows = [headingRow('Del'), labels.map((label) => `${label}-cell`), commentRow('Anm')];
    const broad = table({ caption: 'Bred', columns: labels, rows, footnote: 'Källa' });
    const bytes = await renderDocx(report({ title: 'Plan' }, [broad]));
    const tables = documentOf(bytes).split('<w:tbl>').slice(1);
    expect(tables.map((each) => each.split('<w:gridCol ').length - 1)).toEqual([19, 19, 19, 16]);
    const html = await read(bytes);
    expect(html.match(/Bred \(\d\/\d\)/g)).toEqual(['Bred (1/4)', 'Bred (2/4)', 'Bred (3/4)', 'Bred (4/4)']);
    const times = (text: string) => html.split(text).length - 1;
    expect([times('k0-cell'), times('Del'), times('Anm'), times('Källa')]).toEqual([4, 4, 1, 1]);
    expect(labels.slice(1).map((label) => times(`>${label}-cell<`))).toEqual(Array(69).fill(1));
    const unnamed = await renderDocx(report({ title: 'Plan' }, [{ ...broad, rowHeaders: false }]));
    expect((await read(unnamed)).split('k0-cell')).toHaveLength(2);
  });

  test('head rows repeat, and no row is broken', async () => {
    const xml = documentOf(
      await renderDocx(
        report({ title: 'x' }, [table({ caption: 'c', columns: ['a'], rows: [['b'], ['c']] })]),
      ),
    );
    expect(elementsOf(xml, 'w:tblHeader')).toHaveLength(1);
    expect(elementsOf(xml, 'w:cantSplit')).toHaveLength(3);
    expect(elementsOf(xml, 'w:tblLook')[0]?.attributes).toMatchObject({
      'w:firstRow': 'true',
      'w:firstColumn': 'true',
    });
  });

  test('with a rasterizer a chart is a picture with its text alternative, then its data', async () => {
    const sizes: unknown[] = [];
    const bytes = await renderDocx(report({ title: 'x' }, [goals, goals]), {
      rasterize: (svg, size) => {
        expect(svg.startsWith('<svg')).toBe(true);
        sizes.push(size);
        return Promise.resolve(png);
      },
    });
    expect(sizes[0]).toEqual({ width: 642, height: expect.any(Number) as number });
    const pictures = elementsOf(documentOf(bytes), 'wp:docPr').map(({ attributes }) => attributes);
    expect(pictures).toHaveLength(2);
    expect(pictures[0]).toMatchObject({ title: 'Måluppfyllelse', descr: 'Sex av sju nås.' });
    expect(
      Object.keys(partsOf(bytes))
        .filter((path) => path.startsWith('word/media/'))
        .map((path) => path.slice(-4))
        .sort(),
    ).toEqual(['.png', '.svg']);
    expect(await read(bytes)).toContain('<th><p><strong>Uppfylls helt</strong></p></th>');
    expect(xmlErrors(bytes)).toEqual([]);
  });

  test('a line grows with the picture in it', async () => {
    const styles = partsOf(await renderDocx(fullReport))['word/styles.xml'] ?? '';
    const rules = elementsOf(styles, 'w:spacing').filter(({ attributes }) => 'w:line' in attributes);
    expect(new Set(rules.map(({ attributes }) => attributes['w:lineRule']))).toEqual(new Set(['auto']));
  });

  test('without one it is its description and its data', async () => {
    const html = await render(goals);
    expect(html).toContain('<p>Sex av sju nås.</p><p>Måluppfyllelse</p><table>');
  });

  test.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 50), text] as const))(
    'the document is well-formed and links nowhere it should not when every text is %s',
    async (_, text) => {
      const bytes = await renderDocx(
        mapStrings(fullReport, () => text),
        { rasterize: () => png },
      );
      expect(xmlErrors(bytes)).toEqual([]);
      const parts = partsOf(bytes);
      for (const xml of Object.values(parts)) expect(xml).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      const targets = elementsOf(parts['word/_rels/document.xml.rels'] ?? '', 'Relationship')
        .map(({ attributes }) => attributes)
        .filter((each) => each['TargetMode'] === 'External');
      for (const { Target = '' } of targets)
        expect(Target).not.toMatch(/^\s*(?:javascript|data|vbscript|file):/i);
      const fields = elementsOf(documentOf(bytes), 'w:instrText').map((each) => each.text);
      expect(fields.filter((each) => !/^(?:TOC|\s*PAGEREF) /.test(each))).toEqual([]);
    },
  );

  test('text that looks like an id of the file stays as written', async () => {
    const odd = ' r:id="rIdabcdefghijklmnopqrstu" w:name="_Toc7" PAGEREF _Toc8';
    const xml = documentOf(await renderDocx(report({ title: odd }, [paragraph(odd)])));
    expect(elementsOf(xml, 'w:t').map(({ text }) => text)).toEqual([odd, odd]);
  });

  test('equal input gives equal bytes, whatever was rendered before', async () => {
    const options = { rasterize: () => png };
    const first = await renderDocx(fullReport, options);
    const again = await renderDocx(JSON.parse(JSON.stringify(fullReport)) as Report, options);
    expect(Buffer.from(again).equals(first)).toBe(true);
    expect(xmlErrors(first)).toEqual([]);
  });

  test('a handler may write WordprocessingML of its own', async () => {
    const html = await read(
      await renderDocx(report({ title: 'x' }, [pageBreak()]), {
        handlers: {
          'page-break': () => [
            xmlElement('w:p', {}, xmlElement('w:r', {}, xmlElement('w:t', {}, '<a> & b'))),
          ],
        },
      }),
    );
    expect(html).toContain('<p>&lt;a&gt; &amp; b</p>');
  });

  test('handlers and messages can be replaced, progress is told, a signal is heard', async () => {
    const seen: number[] = [];
    const bytes = await renderDocx(report({ title: 'x' }, [paragraph(statusMark('met')), pageBreak()]), {
      messages: { 'status.met': 'Nås' },
      handlers: { 'page-break': () => [] },
      onProgress: ({ done }) => seen.push(done),
    });
    expect(await read(bytes)).toMatch(/x<\/\w+><p>●\u00a0Nås<\/p>$/);
    expect(seen).toEqual([1, 2]);
    await expect(renderDocx(fullReport, { signal: { aborted: true } })).rejects.toMatchObject({
      code: 'render-aborted',
    });
  });
});
