/**
 * One real call per package, as [what, got, expected]. It is carried into other runtimes as text, so it may use
 * nothing but its argument: the loaded entries by name.
 */
export const calls = (entries) => {
  const { parsePeriod, endOfPeriod } = entries['@sdn/period-calendar'];
  const { buildGoalTree } = entries['@sdn/goal-model'];
  const { assessIndicator } = entries['@sdn/indicator-calc'];
  const { formatAmount, parseAmount } = entries['@sdn/budget-adjustments'];
  const { reconcileTable } = entries['@sdn/budget-adjustments/reconcile'];
  const { heading, report, table } = entries['@sdn/report-render'];
  const { renderHtml } = entries['@sdn/report-render/html'];
  const { renderMarkdown } = entries['@sdn/report-render/markdown'];

  const rows = [
    { label: 'Förskola', kind: 'row', cells: ['445,6'] },
    { label: 'Äldreomsorg', kind: 'row', cells: ['1 106,0'] },
    { label: 'Summa', kind: 'sum', cells: ['1 551,7'] },
  ];
  const tree = report({ title: 'Ärende å ä ö' }, [
    heading(1, 'Ekonomi'),
    table({
      caption: 'Budget, mnkr',
      columns: ['Område', 'Budget'],
      rows: rows.map((row) => [row.label, ...row.cells]),
    }),
  ]);
  return [
    ['end of a tertial', endOfPeriod(parsePeriod('Tertial 1 2021')), '2021-04-30'],
    ['tree', buildGoalTree({ goals: [{ id: 'a', level: 'direction', title: 'A' }] }).nodes.length, 1],
    [
      'assessment',
      assessIndicator(
        { target: '9 %', outcome: '9,8 %', forecast: '9 %', better: 'lower' },
        { basis: 'forecast' },
      ).status,
      'met',
    ],
    ['amount', formatAmount(parseAmount('2 522,8 mnkr')), '2 522,8 mnkr'],
    [
      'reconciliation',
      reconcileTable({ id: 't', unit: 'mnkr', columns: ['Budget'], rows }).findings[0].severity,
      'rounding',
    ],
    ['HTML', renderHtml(tree).includes('<h2 id='), true],
    ['Markdown', renderMarkdown(tree).split('\n')[0], '# Ärende å ä ö'],
  ];
};
