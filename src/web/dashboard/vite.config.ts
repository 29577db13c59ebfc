import { defineConfig } from 'vite';
import { compress } from '../compress.ts';
import { queryFiles } from './query-files.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { assetsInlineLimit: 0 },
  plugins: [queryFiles(), compress()],
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/health', '/export', '/datasets'].map((path) => [path, 'http://localhost:4000']),
    ),
  },
});
