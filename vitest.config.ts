import { defineConfig } from 'vitest/config';

/** Vitest hands these to Node as well, so `import` and `default` must not be named: `require` would take ES modules. */
const conditions = ['backstay-source', 'node'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 30_000,
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.js',
            'test/fences/**/*.test.ts',
            'test/contracts/**/*.test.ts',
            'test/reading/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          globalSetup: ['test/browser-setup.js'],
          include: [
            'test/journeys/**/*.test.ts',
            'test/gallery/**/*.test.ts',
            'test/contracts-browser/**/*.test.ts',
          ],
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
