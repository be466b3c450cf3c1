import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { buildChartTable, renderChart } from './charts.ts';
import { everyChart } from './fixtures/full-report.ts';
import type { Chart, ChartKind, ChartKinds, WaterfallStep } from './index.ts';
import { textWidth } from './internal/charts/text-width.ts';

const elementsOf = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elementsOf) : []),
];
const draw = (chart: Chart, options = {}): Element[] =>
  elementsOf(fromHtml(renderChart(chart, options), { fragment: true }));
const named = (elements: readonly Element[], name: string) =>
  elements.filter(({ tagName }) => tagName === name);
const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const textsOf = (elements: readonly Element[]): string[] => named(elements, 'text').map(textOf);

const long =
  'Stöd och service till personer med funktionsnedsättning, drift- och investeringsbudget/omslutning';
const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

/** A chart of every kind with a number of items, every label long. */
const ofSize: { readonly [K in ChartKind]: (count: number) => ChartKinds[K] } = {
  'indicator-bullet': (count) => ({
    kind: 'indicator-bullet',
    title: 'Indikatorer',
    items: many(count, (index) => ({
      label: `${index} ${long}`,
      unit: '%',
      outcome: String(index),
      target: '50',
      status: 'partly',
    })),
  }),
  'series-by-sex': (count) => ({
    kind: 'series-by-sex',
    title: 'Serie',
    unit: '%',
    points: many(count, (index) => ({
      label: `Tertial 1 ${2000 + index}`,
      women: String(index),
      men: String(2 * index),
    })),
  }),
  'goal-status': (count) => ({
    kind: 'goal-status',
    title: 'Mål',
    items: many(count, (index) => ({ label: `${index} ${long}`, counts: { met: index, 'not-met': 1 } })),
  }),
  'tree-overview': (count) => ({
    kind: 'tree-overview',
    title: 'Träd',
    goals: many(count, (index) => ({
      label: `${index} ${long}`,
      status: 'met',
      children: [{ label: long, status: 'needs-rule' }],
    })),
  }),
  'budget-by-area': (count) => ({
    kind: 'budget-by-area',
    title: 'Budget',
    unit: 'mnkr',
    decimals: 1,
    items: many(count, (index) => ({
      label: `${index} ${long}`,
      budget: String(index * 100),
      forecast: String(-index),
      deviation: '-1',
    })),
  }),
  waterfall: (count) => ({
    kind: 'waterfall',
    title: 'Trappa',
    unit: 'mnkr',
    steps: many(count, (index): WaterfallStep => ({
      label: `${index} ${long}`,
      value: index === 0 ? '2500' : '-1.5',
      kind: index === 0 ? 'level' : 'change',
    })),
  }),
  'result-units': (count) => ({
    kind: 'result-units',
    title: 'Enheter',
    unit: 'mnkr',
    items: many(count, (index) => ({ label: `${index} ${long}`, value: String(index - 5), cap: '3' })),
  }),
  'activity-timeline': (count) => ({
    kind: 'activity-timeline',
    title: 'Tid',
    items: many(count, (index) => ({
      label: `${index} ${long}`,
      start: '2021-01-01',
      end: `2021-12-${String((index % 31) + 1).padStart(2, '0')}`,
    })),
  }),
};
const kinds = Object.values(ofSize);
const sizes = kinds.flatMap((make) =>
  [0, 1, 100].flatMap((count) => [720, 340].map((width) => [make(count).kind, count, width, make] as const)),
);

describe('renderChart', () => {
  test.each(sizes)('a %s of %i items in %i px keeps inside its frame', (_, count, width, make) => {
    const elements = draw(make(count), { width });
    const [svg] = elements;
    const [left, top, wide, tall] = String(svg?.properties.viewBox).split(' ').map(Number);
    expect(wide).toBe(width + 12);
    expect(JSON.stringify(elements)).not.toMatch(/NaN|Infinity|undefined/);
    for (const text of named(elements, 'text')) {
      const { x, y, fontSize, textAnchor, fontWeight } = text.properties;
      const size = textWidth(textOf(text), Number(fontSize ?? 13), fontWeight === 'bold');
      const start = Number(x) - (textAnchor === 'end' ? size : textAnchor === 'middle' ? size / 2 : 0);
      expect(start, textOf(text)).toBeGreaterThanOrEqual(Number(left));
      expect(start + size, textOf(text)).toBeLessThanOrEqual(Number(wide) + Number(left) + 1);
      expect(Number(y), textOf(text)).toBeLessThanOrEqual(Number(tall) + Number(top));
    }
    for (const { properties } of named(elements, 'rect')) {
      if (properties.y === undefined) continue;
      expect(Number(properties.x)).toBeGreaterThanOrEqual(Number(left));
      expect(Number(properties.x) + Number(properties.width)).toBeLessThanOrEqual(
        Number(wide) + Number(left),
      );
    }
  });

  test.each(everyChart.map((each) => [each.kind, each] as const))(
    'a %s has a name, a description and a table',
    (_, each) => {
      const elements = draw(each, { id: 'c7' });
      const [svg, title, description] = elements;
      expect(svg?.properties).toMatchObject({
        role: 'img',
        ariaLabelledBy: ['c7_title'],
        ariaDescribedBy: ['c7_desc'],
      });
      expect([title?.tagName, title && textOf(title)]).toEqual(['title', each.title]);
      expect(description?.tagName).toBe('desc');
      expect(textOf(description ?? { type: 'text', value: '' })).not.toMatch(/^$|[{}]/);
      const data = buildChartTable(each);
      expect(data.caption).toBe(each.title);
      expect(data.rows.every((row) => 'cells' in row && row.cells.length === data.columns.length)).toBe(true);
    },
  );

  test.each(everyChart.map((each) => [each.kind, each] as const))(
    'a %s is the same from equal input',
    (_, each) => {
      expect(renderChart(JSON.parse(JSON.stringify(each)) as Chart)).toBe(renderChart(each));
    },
  );

  test.each(kinds.map((make) => [make(0).kind, make(0)] as const))('an empty %s says so', (_, each) => {
    expect(textsOf(draw(each))).toEqual(['Inga uppgifter att visa']);
    expect(textsOf(draw(each, { language: 'en' }))).toEqual(['No data to show']);
  });

  test('an indicator prints every measure the Swedish way', () => {
    const texts = textsOf(draw(everyChart[0] as Chart));
    expect(texts).toContain(
      'Utfall 9,8\u00a0% · Prognos 9,0\u00a0% · Årsmål 9,0\u00a0% · KF:s årsmål 7,5\u00a0% · Föregående år',
    );
    expect(texts).toContain('Uppfylls helt');
    expect(texts).toContain('Inga uppgifter att visa');
  });

  test('a missing value is a gap in its line, not a zero', () => {
    const [total, men, women] = named(draw(everyChart[1] as Chart), 'path').filter(
      ({ properties }) => properties.fill === 'none',
    );
    const strokes = (path: Element | undefined) => String(path?.properties.d).match(/M/g)?.length;
    expect([strokes(total), strokes(men), strokes(women)]).toEqual([1, 2, 1]);
  });

  test('verdicts are told apart without colour', () => {
    const bars = named(draw(everyChart[2] as Chart), 'rect').filter(
      ({ properties }) => Number(properties.height) === 20,
    );
    const forms = bars.map(({ properties: { fill, strokeDashArray } }) => [
      fill === '#ffffff' ? 'hollow' : String(fill).startsWith('url') ? 'hatched' : 'full',
      strokeDashArray === undefined ? '' : String(strokeDashArray),
    ]);
    expect(forms).toEqual([
      ['full', ''],
      ['full', ''],
      ['hatched', ''],
      ['hollow', ''],
      ['hollow', '5,3'],
      ['hollow', '1.5,2.5'],
    ]);
  });

  test('a surplus has a plus and a deficit a minus', () => {
    const texts = textsOf(draw(everyChart[4] as Chart));
    expect(texts).toEqual(expect.arrayContaining(['+21,0', '\u22121,2', '1\u00a0106,0', '\u221224,0']));
  });

  test('a waterfall far from zero is broken and says where its scale starts', () => {
    expect(textsOf(draw(everyChart[5] as Chart)).at(-1)).toMatch(
      /^Skalan börjar vid 2\u00a04\d\d\u00a0mnkr$/,
    );
    const steps: WaterfallStep[] = [
      { label: 'a', value: '10', kind: 'level' },
      { label: 'b', value: 'x', kind: 'change' },
      { label: 'c', value: '-15', kind: 'change' },
    ];
    const fromZero = draw({ kind: 'waterfall', title: 't', unit: 'st', steps });
    expect(textsOf(fromZero).join(' ')).not.toContain('Skalan');
  });

  test('the data of a waterfall has the level after every step', () => {
    const rows = buildChartTable(everyChart[5] as Chart).rows;
    const levels = rows.map((row) => ('cells' in row ? row.cells[2] : []));
    expect(
      levels.map((cell) => (typeof cell?.[0] === 'object' && 'value' in cell[0] ? cell[0].value : '')),
    ).toEqual(['2522.8', '2498.8', '2501.8', '2501.8']);
  });

  test('only a result above its cap is said to be over it', () => {
    const texts = textsOf(draw(everyChart[6] as Chart));
    expect(texts.filter((text) => text.endsWith('över taket'))).toEqual([
      'Resultat 6,8\u00a0mnkr · Tak 3,4\u00a0mnkr · över taket',
    ]);
    expect(texts).toContain('Resultat ej redovisat · Tak 7,4\u00a0mnkr');
    expect(texts).toContain('Resultat 1,0\u00a0mnkr');
  });

  test('activities that go outside the frame have arrows', () => {
    const paths = named(draw(everyChart[7] as Chart), 'path').map(({ properties }) => properties.d);
    expect(paths).toEqual(['M0 -9L-8 0L0 9Z', 'M0 -9L8 0L0 9Z', expect.stringMatching(/^M/)]);
    expect(textsOf(draw(everyChart[7] as Chart))).toEqual(
      expect.arrayContaining(['? – 2021-11-30', '? – ?', '2021-04']),
    );
  });

  test('messages replace those of the table', () => {
    const options = { messages: { 'chart.column.budget': 'Ram' } };
    expect(textsOf(draw(everyChart[4] as Chart, options))[0]).toBe('Ram');
    expect(buildChartTable(everyChart[4] as Chart, options).columns[1]?.label).toBe('Ram');
  });

  test.each([
    ['an unknown kind', () => renderChart(JSON.parse('{ "kind": "pie", "title": "" }') as Chart)],
    ['a width that is too small', () => renderChart(everyChart[0] as Chart, { width: 279 })],
    ['a width that is no number', () => renderChart(everyChart[0] as Chart, { width: NaN })],
    ['an id that is no name', () => renderChart(everyChart[0] as Chart, { id: 'a b"' })],
  ])('%s is refused', (_, act) => {
    expect(act).toThrow(expect.objectContaining({ code: 'chart-invalid' }));
  });
});
