import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: loading it both as CommonJS and as ES module makes its instanceof checks fail.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    globalSetup: ['test/global-setup.ts'],
    // No test is held to a time: this ends one that hangs, also on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
