import { dirname, join } from 'node:path';
import { definitionModule, isDefinition, pageFiles } from './modules.mjs';

/**
 * Makes the definition pages of `docs/metrics` part of the app: one source for the documentation and for what the app
 * shows, each page in a file of its own.
 * @returns {import('vite').Plugin}
 */
export function definitionPages() {
  return {
    name: 'counterweight-definition-pages',
    load(id) {
      if (!isDefinition(id)) return null;
      const { name, value } = definitionModule(id, (file) => `import(${JSON.stringify(`./${file}`)})`);
      // The index is made of the first lines of the others.
      if (name === 'pages') for (const file of pageFiles(dirname(id))) this.addWatchFile(join(dirname(id), file));
      return { code: `export const ${name} = ${value};`, moduleType: 'js' };
    },
  };
}
