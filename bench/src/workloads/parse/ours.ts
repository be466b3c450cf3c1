import { parseTarget, type Target } from '@sdn/indicator-calc';
import { type PrintedValues, type Reading, readingColumns } from '../../data/printed-values.ts';
import type { Enter } from '../../race/workload.ts';

const detailOf = (target: Target): number | undefined => {
  if (target.kind === 'direction') return target.change === 'increase' ? 1 : 2;
  if (target.kind === 'delegated') return target.to.length;
  if (target.kind === 'pending') return Number(target.until);
  return target.kind === 'relative' ? target.baseYear : undefined;
};

const readingOf = (target: Target): Reading => {
  const detail = detailOf(target);
  const read = { kind: target.kind, ...(detail === undefined ? {} : { detail }) };
  if (!('value' in target)) return read;
  const { value, decimals, unit } = target;
  return { ...read, mantissa: Math.round(Number(value) * 10 ** decimals), decimals, unit };
};

export const enter: Enter<PrintedValues> = ({ texts }) => {
  let targets: Target[] = [];
  return {
    work: () => {
      targets = texts.map((text) => parseTarget(text));
    },
    read: () => readingColumns(texts.length, (row) => readingOf(targets[row] as Target)),
  };
};
