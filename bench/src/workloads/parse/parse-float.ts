/** For information: what the shortest way gives, a number and nothing else. */
import { type PrintedValues, readingColumns } from '../../data/printed-values.ts';
import type { Enter } from '../../race/workload.ts';

export const enter: Enter<PrintedValues> = ({ texts }) => {
  let numbers: number[] = [];
  return {
    work: () => {
      numbers = texts.map((text) => parseFloat(text.replace(/\s/g, '').replace(',', '.')));
    },
    read: () =>
      readingColumns(texts.length, (row) => ({
        kind: 'level',
        mantissa: numbers[row] as number,
        decimals: 0,
        unit: '',
      })),
  };
};
