import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';

const themeModule = z.object({ default: z.string() });

/**
 * Atlassian's design tokens as one style sheet. Each theme is shipped as one rule for a page that a
 * script has marked; here the light one holds at once, and the dark one when the page, or the browser, says so.
 */
export function designTokens(projectRoot: string): string {
  const load = createRequire(join(projectRoot, 'package.json'));
  const declarations = (theme: string): string => {
    const path = `@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme}.js`;
    const css = themeModule.parse(load(path)).default;
    return css.slice(css.indexOf('{') + 1, css.lastIndexOf('}'));
  };
  const dark = declarations('dark');
  return [
    `:root {${declarations('light')}${['spacing', 'typography', 'shape'].map(declarations).join('')}}`,
    `html[data-color-mode="dark"] {${dark}}`,
    `@media (prefers-color-scheme: dark) { html[data-color-mode="auto"] {${dark}} }`,
  ].join('\n');
}
