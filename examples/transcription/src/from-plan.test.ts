import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fromPlan, toPlan } from './index.ts';
import { readTranscription } from './node.ts';

const data = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'data');

test.each(['sodermalm-t1-2021', 'skarholmen-vp-2020', 'stod-och-aktivitetsenheten-vp-2020'])(
  'the plan of %s is the same after a way there and back',
  (name) => {
    const read = readTranscription(join(data, `${name}.json`));
    const plan = read.success ? toPlan(read.data) : expect.fail('the file does not read');
    expect(plan.goals.length).toBeGreaterThan(0);
    expect(toPlan(fromPlan(plan))).toEqual({
      ...plan,
      decisions: plan.decisions?.map(({ text }, index) => ({ id: String(index + 1), text })),
    });
  },
);
