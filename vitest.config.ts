import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Vitest hands these to Node as well, so `import` and `default` must not be named: `require` would take ES modules. */
const conditions = ['backstay-source', 'node'];

/** The gallery takes longest of all, so one worker begins with it while the other does the walks. */
class GalleryFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isGallery = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/gallery.test.ts');
    return [...sorted.filter(isGallery), ...sorted.filter((file) => !isGallery(file))];
  }
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    sequence: { sequencer: GalleryFirst },
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
