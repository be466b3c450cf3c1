import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { fullReport, mapStrings } from './fixtures/full-report.ts';
import { hostileTexts } from './fixtures/hostile-texts.ts';
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
  missingValue,
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
import { renderMarkdown } from './markdown.ts';

/** Another reader than our writer: the parser of the CommonMark and GFM reference in JavaScript. */
const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const nodesOf = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];
const textOf = (node: Nodes): string =>
  node.type === 'break'
    ? '\n'
    : 'value' in node
      ? node.value
      : 'children' in node
        ? node.children.map(textOf).join('')
        : '';

const render = (...body: Block[]): string =>
  renderMarkdown(report({ title: 'Plan' }, body)).replace(/^# Plan\n\n?/, '');

describe('renderMarkdown', () => {
  test('a head with title, organisation, subtitle and facts', () => {
    const head = {
      title: 'Plan',
      organisation: 'Nämnden',
      subtitle: 'År 2021',
      facts: [{ label: 'Dnr', value: '1' }],
    };
    expect(renderMarkdown(report(head, []))).toBe('# Plan\n\nNämnden\n\nÅr 2021\n\n- Dnr: 1\n');
  });

  test.each<[string, string, string]>([
    ['headings below the title', render(heading(1, 'a'), heading(5, 'b')), '## a\n\n###### b\n'],
    ['marks', render(paragraph([strong('a'), ' ', emphasis('b'), lineBreak(), 'c'])), '**a** *b*\\\nc\n'],
    [
      'nested lists',
      render(list([{ children: ['a'], list: list(['b'], { ordered: true }) }, 'c'])),
      '- a\n  1. b\n- c\n',
    ],
    ['decisions', render(decisions(['a', 'b'])), '1. a\n2. b\n'],
    ['lists that meet stay apart', render(list(['a']), list(['b'])).replace(/\s/g, ''), '-a*b'],
    [
      'key figures',
      render(
        keyFigures([
          { label: 'a', value: '1', note: 'n', status: 'met' },
          { label: 'b', value: '2' },
        ]),
      ),
      '- a: **1** ● Uppfylls helt (n)\n- b: **2**\n',
    ],
    [
      'a note',
      render(note('information', [paragraph('a'), list(['b'])])),
      '> **Information**\n>\n> a\n>\n> - b\n',
    ],
    ['a note with a title', render(note('attention', [], 'T')), '> **T**\n'],
    [
      'contents link to where GitHub puts headings',
      render(contents(), heading(1, 'Mål & 1.1 Ä'), heading(2, 'b'), heading(1, 'Plan')).split('\n\n')[0] ??
        '',
      '- [Mål & 1.1 Ä](#mål--11-ä)\n  - [b](#b)\n- [Plan](#plan-1)',
    ],
    [
      'a repeated heading gives way to one that has its number already',
      render(contents(), heading(1, 'Mål'), heading(1, 'Mål 1'), heading(1, 'Mål')).split('\n\n')[0] ?? '',
      '- [Mål](#mål)\n- [Mål 1](#mål-1)\n- [Mål](#mål-2)',
    ],
    [
      'a line feed in a heading is a space in its link',
      render(contents(), heading(1, 'Mål\n1')).split('\n\n')[0] ?? '',
      '- [Mål 1](#mål-1)',
    ],
    [
      'links to headings follow',
      render(paragraph(link('#Mål', 'x')), heading(1, 'Mål')),
      '[x](#mål)\n\n## Mål\n',
    ],
    [
      'other links',
      render(paragraph([link('a b.pdf', 'x'), link('javascript:y', 'z')])),
      '[x](a%20b.pdf)z\n',
    ],
    [
      'appendices',
      render(appendices(['a', { title: 'b', href: 'b.pdf' }])),
      '- Bilaga 1 a\n- Bilaga 2 [b](b.pdf)\n',
    ],
    [
      'attest',
      render(attest([{ role: 'r', name: 'N', date: '2021-05-10' }, { role: 's' }])),
      '- **r**, N, Attesterad 2021-05-10\n- **s**, Ej attesterad\n',
    ],
    ['a page break vanishes', render(paragraph('a'), pageBreak(), paragraph('b')), 'a\n\nb\n'],
    [
      'status, number and missing value',
      render(
        paragraph([
          statusMark('not-met', 'Nås inte'),
          ' ',
          numberValue('2522.8'),
          ' ',
          missingValue('not-reported'),
        ]),
      ),
      '○ Nås inte 2\u00a0522,8 Ej redovisat\n',
    ],
    [
      'a table',
      render(
        table({
          caption: 'Mål',
          columns: ['a', { label: 'b', kind: 'number' }],
          rows: [['x', '1']],
          footnote: 'n',
        }),
      ),
      '**Mål**\n\n| a | b |\n| - | -: |\n| x | 1 |\n\nn\n',
    ],
    [
      'kinds of rows',
      render(
        table({
          caption: 'c',
          columns: ['a', 'b'],
          rows: [
            headingRow('h'),
            ['r', ''],
            tableRow('varav', ['v', '']),
            tableRow('subrow', ['s', '2']),
            commentRow('k'),
            tableRow('sum', ['t', '3']),
          ],
        }),
      ),
      '**c**\n\n| a | b |\n| - | - |\n| **h** | |\n| r | |\n| *v* | |\n| – s | 2 |\n| *k* | |\n| **t** | **3** |\n',
    ],
    [
      'groups of columns',
      render(table({ caption: 'c', columns: ['a', { label: 'b', group: 'G' }], rows: [] })),
      '**c**\n\n| a | G: b |\n| - | - |\n| Inga uppgifter | |\n',
    ],
    [
      'a table without columns',
      render(table({ caption: 'c', columns: [], rows: [] })),
      '**c**\n\nInga uppgifter\n',
    ],
    [
      'a chart as description and data',
      render(
        chart({
          kind: 'result-units',
          title: 'R',
          unit: 'mnkr',
          items: [{ label: 'a', value: '1', cap: '2' }],
        }),
      ),
      'Resultat mot tak för resultatenheter: 1 st.\n\n**R**\n\n| Resultatenhet | Resultat | Tak |\n| - | -: | -: |\n| a | 1\u00a0mnkr | 2\u00a0mnkr |\n',
    ],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test('handlers and messages can be replaced, progress is told, a signal is heard', () => {
    const seen: number[] = [];
    const text = renderMarkdown(report({ title: 'x' }, [paragraph(statusMark('met')), pageBreak()]), {
      messages: { 'status.met': 'Nås' },
      handlers: { 'page-break': () => [{ type: 'thematicBreak' }] },
      onProgress: ({ done }) => seen.push(done),
    });
    expect(text).toBe('# x\n\n● Nås\n\n---\n');
    expect(seen).toEqual([1, 2]);
    expect(() => renderMarkdown(fullReport, { signal: { aborted: true, reason: 'r' } })).toThrow(
      expect.objectContaining({ code: 'render-aborted', cause: 'r' }),
    );
  });

  test('an unknown node is refused', () => {
    const tree = JSON.parse(
      '{ "type": "report", "language": "sv", "title": "", "body": [{ "type": "x" }] }',
    ) as Report;
    expect(() => renderMarkdown(tree)).toThrow(expect.objectContaining({ code: 'tree-invalid' }));
  });

  test('equal input gives equal bytes', () => {
    expect(renderMarkdown(JSON.parse(JSON.stringify(fullReport)) as Report)).toBe(renderMarkdown(fullReport));
  });

  describe('a parser reads back what was written', () => {
    const unit = fc.constantFrom(
      ...'ab1 å*_~`#>+-=|[](){}!<&;:/\\"\'^.,@$%?\t'.split(''),
      '1. ',
      'www.a.se',
      'https://a.se',
      'a@b.se',
      '&amp;',
      '[x]',
      '[^1]',
      '\u00a0',
      '~~',
      '**',
    );
    const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit, minLength: 1, maxLength: 12 }));
    /** A web address in running text is a link to itself for every GFM reader, escaped or not. */
    const isBareAddress = (node: Nodes): boolean =>
      node.type === 'link' && /^(?:https?:\/\/|mailto:)?$/.test(node.url.replace(textOf(node), ''));
    const plain = (value: string): string => textOf(paragraphOf(parse(render(paragraph(['x', value, 'x'])))));
    const paragraphOf = (root: Root): Nodes => root.children[0] ?? root;
    /** What every format does to text: illegal characters replaced, white space on one line. */
    const shown = (value: string): string =>
      value
        .replace(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
        .replace(/[\s\u0085]*[\n\r\t\f\v\u0085\u2028\u2029]+[\s\u0085]*/g, ' ');

    test('in paragraphs', () => {
      fc.assert(
        fc.property(text, (value) => {
          expect(plain(value)).toBe(`x${shown(value)}x`);
        }),
        { numRuns: 100 },
      );
    });

    test('in every place, no text becomes markup', () => {
      const shape = (markdown: string): Record<string, number> => {
        const counts: Record<string, number> = {};
        for (const node of nodesOf(parse(markdown))) {
          if (!isBareAddress(node)) counts[node.type] = (counts[node.type] ?? 0) + 1;
        }
        return { ...counts, text: 0 };
      };
      // Two letters round each text, so that no text is empty and a list item cannot be a list by itself.
      const wrapped = (value: string) =>
        mapStrings(fullReport, (each) => (/^#|\.pdf$|^https/.test(each) ? each : `x${value}x`));
      const expected = shape(renderMarkdown(wrapped('a')));
      fc.assert(
        fc.property(text, (value) => {
          expect(shape(renderMarkdown(wrapped(value)))).toEqual(expected);
        }),
        { numRuns: 10 },
      );
    }, 30_000);

    test('also when a text is nothing else', () => {
      fc.assert(
        fc.property(text, (value) => {
          const markdown = renderMarkdown(mapStrings(fullReport, () => value));
          const nodes = nodesOf(parse(markdown));
          expect(nodes.filter(({ type }) => type === 'html' || type === 'image' || type === 'code')).toEqual(
            [],
          );
          for (const node of nodes) {
            if (node.type === 'link') expect(node.url).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
          }
        }),
        { numRuns: 10 },
      );
    }, 30_000);
  });
});
