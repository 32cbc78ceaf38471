import { defineConfig } from 'vitest/config';

/** `npm run eval`: what is measured on the shared reports (READOUT_SHARED, or ../shared beside this checkout). */
export default defineConfig({
  test: {
    include: ['test/eval/**/*.eval.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: 'threads',
    fileParallelism: false,
    reporters: ['default', ['json', { outputFile: 'out/reports/eval.json' }]],
  },
});
