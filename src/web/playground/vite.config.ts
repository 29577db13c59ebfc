import { defineConfig } from 'vite';
import { compress } from '../compress.ts';
import { fontFiles } from './font-files.ts';

export default defineConfig({
  base: '/playground/',
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // Many packages mark modules for React's server side, which a browser has no use for.
      checks: { moduleLevelDirective: false },
      // GraphiQL titles its icons by the names of their functions.
      output: { keepNames: true },
    },
  },
  worker: { format: 'es' },
  plugins: [fontFiles(), compress()],
});
