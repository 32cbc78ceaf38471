// The suite of `npm test`: needs nothing but this checkout. `npm run eval` (vitest.eval.config.ts) also needs the shared reports.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'apps/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/eval/**', 'node_modules/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'threads',
    reporters: ['default', ['json', { outputFile: 'out/reports/test.json' }]],
  },
});
