import { safeParseAmount } from '@sdn/budget-adjustments';
import type { Problem } from './parse-transcription.ts';
import type { Transcription } from './schema.ts';

const depth = { inriktningsmål: 0, 'kf-mål': 1, nämndmål: 2, enhetsmål: 3 } as const;

const duplicateKeys = (list: readonly { readonly key: string }[], name: string): Problem[] => {
  const seen = new Set<string>();
  return list.flatMap(({ key }, index) => {
    if (seen.has(key))
      return [
        { path: `${name}[${index}].key`, message: `expected a key of its own, but "${key}" stands above` },
      ];
    seen.add(key);
    return [];
  });
};

/** What a shape alone cannot tell: keys that point nowhere, rows of another width, amounts that are none. */
export const findReferenceProblems = (data: Transcription): readonly Problem[] => {
  const levels = new Map(data.goals.map((goal) => [goal.key, goal.level]));

  // A skipped or missing level is a finding about the plan; a parent that is not above its child cannot be read.
  const parents = data.goals.flatMap(({ level, parent }, index): Problem[] => {
    if (parent === null) return [];
    const path = `goals[${index}].parent`;
    const above = levels.get(parent);
    if (above === undefined)
      return [{ path, message: `expected the key of a goal in this file, got "${parent}"` }];
    if (depth[above] < depth[level]) return [];
    return [{ path, message: `expected a goal above a ${level}, but "${parent}" is of level ${above}` }];
  });

  const pointers = (['indicators', 'activities', 'judgements'] as const).flatMap((name) =>
    data[name].flatMap(({ goal }, index): Problem[] =>
      levels.has(goal) || (name === 'judgements' && goal === 'document')
        ? []
        : [
            {
              path: `${name}[${index}].goal`,
              message: `expected the key of a goal in this file, got "${goal}"`,
            },
          ],
    ),
  );

  const widths = data.tables.flatMap((table, index) =>
    table.rows.flatMap(({ cells }, row): Problem[] =>
      cells.length === table.columns.length
        ? []
        : [
            {
              path: `tables[${index}].rows[${row}].cells`,
              message: `expected ${table.columns.length} cells, one for each column, got ${cells.length}`,
            },
          ],
    ),
  );

  const amounts = [
    ...data.decisions.map(({ amount }, index) => ({ path: `decisions[${index}].amount`, amount })),
    ...data.adjustments.flatMap(({ amount, parts }, index) => [
      { path: `adjustments[${index}].amount`, amount },
      ...parts.map((part, at) => ({
        path: `adjustments[${index}].parts[${at}].amount`,
        amount: part.amount,
      })),
    ]),
  ].flatMap(({ path, amount }): Problem[] => {
    if (amount === null) return [];
    const read = safeParseAmount(amount, { unit: 'mnkr' });
    return read.success ? [] : [{ path, message: read.error.message }];
  });

  return [
    ...duplicateKeys(data.goals, 'goals'),
    ...duplicateKeys(data.indicators, 'indicators'),
    ...duplicateKeys(data.activities, 'activities'),
    ...parents,
    ...pointers,
    ...widths,
    ...amounts,
  ];
};
