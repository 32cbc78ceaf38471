import { defineConfig } from 'vitest/config';

/** `npm run eval`: what is measured on the shared reports (READOUT_SHARED, or ../shared beside this checkout). */
export default defineConfig({
  test: {
    include: ['test/eval/**/*.eval.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Processes, since some suites count the processor time and memory of their own; one at a time where they write one page.
    pool: 'forks',
    maxWorkers: 2,
    fileParallelism: process.env.UPDATE_DOCS !== '1',
    reporters: ['default', ['json', { outputFile: 'out/reports/eval.json' }]],
  },
});
