import { defineConfig } from 'vite';
import { compress } from '../compress.ts';
import { fontFiles } from './font-files.ts';

export default defineConfig({
  base: '/playground/',
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
    // Many packages mark modules for React's server side, which a browser has no use for.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
  plugins: [fontFiles(), compress()],
  server: { proxy: { '/graphql': 'http://localhost:4000' } },
});
