import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

const conditions = ['@sdn/source'];
const packages = ['period-calendar', 'goal-model', 'indicator-calc', 'budget-adjustments', 'report-render'];

/** Closes the run with "N passed, N failed, N skipped", which any CI can read. */
const plainSummary: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`);
  },
};

/** Only what hangs takes this long: how fast a busy machine is must not decide whether a test passes. */
const timeouts = { testTimeout: 120_000, hookTimeout: 120_000 };

// Tests read the sources, so they run without a build and coverage speaks of the sources.
const fromSources = { ssr: { resolve: { conditions } }, resolve: { conditions } };

export default defineConfig({
  test: {
    reporters: ['default', plainSummary],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: { lines: 95, branches: 90 },
    },
    projects: [
      ...packages.map((name) => ({
        ...fromSources,
        test: { name, root: `packages/${name}`, include: ['src/**/*.test.ts'], ...timeouts },
      })),
      {
        ...fromSources,
        test: { name: 'repo', include: ['test/*.test.ts'], ...timeouts },
      },
      // What is built, as a user gets it.
      {
        test: {
          name: 'built',
          include: ['test/built/**/*.test.ts', 'examples/*/src/**/*.test.ts'],
          ...timeouts,
        },
      },
    ],
  },
});
