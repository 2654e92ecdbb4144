import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'test/unit/**/*.test.ts',
            'test/integration/**/*.test.ts',
            'test/regression/**/*.test.ts',
          ],
          execArgv: ['--expose-gc'],
        },
      },
      {
        test: { name: 'conformance', include: ['test/conformance/**/*.conformance.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
