import { defineConfig } from 'vitest/config';

/** Two suites: `npm test` needs this checkout alone; `npm run eval` also needs the shared reports. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'apps/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/eval/**', 'node_modules/**'],
    testTimeout: 60_000,
    pool: 'threads',
  },
});
