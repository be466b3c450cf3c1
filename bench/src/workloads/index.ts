import type { Workload } from '../race/workload.ts';
import { assess } from './assess/index.ts';
import { countChain, countTree } from './count/index.ts';
import { reconcile } from './reconcile/index.ts';
import { renderToDocx, renderToHtml } from './render/index.ts';
import { assessOne, parseOne, settleOne } from './scalar/index.ts';
import { rollUp } from './roll-up/index.ts';
import { parse } from './parse/index.ts';

/** Every workload, in the order of the goals. */
export const workloads: readonly Workload[] = [
  assess,
  rollUp,
  reconcile,
  parse,
  countTree,
  countChain,
  renderToHtml,
  renderToDocx,
  assessOne,
  settleOne,
  parseOne,
];
