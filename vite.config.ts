import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { definitionPages } from './scripts/definitions/vite-plugin.mjs';
import { pageInputs } from './scripts/pages.mjs';

/** The pages of `static/`, one for each entry of the manifest's resource, flat in `static/dist`. */
export default defineConfig({
  root: 'static',
  // Forge serves the resource under a path that it chooses: absolute paths give 403.
  base: './',
  appType: 'mpa',
  publicDir: false,
  logLevel: 'warn',
  plugins: [react(), definitionPages()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy forbids inline scripts and styles, and a data: font or style with them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pageInputs,
      output: {
        // Named groups keep the big parts in files that all the pages share and that stay cached over releases.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'forge', test: /node_modules[\\/]@forge[\\/]/ },
            { name: 'd3', test: /node_modules[\\/](d3-[a-z]+|internmap|delaunator|robust-predicates)[\\/]/ },
          ],
        },
      },
    },
  },
});
