import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));

/** Where the pages of `static/` look for the design tokens. */
export const tokensPath = 'static/generated/tokens.css';

// Jira's own page sets `data-theme` only after a script ran; these selectors hold from the first paint, without one.
const themes = [
  { name: 'light', selector: ':root', scheme: 'light' },
  { name: 'dark', selector: 'html[data-color-mode="dark"]', scheme: 'dark' },
  { name: 'spacing', selector: ':root' },
  { name: 'typography', selector: ':root' },
  { name: 'shape', selector: ':root' },
];

/**
 * Puts the declarations of one theme, which the package ships as the text of one rule, under another selector.
 * @param {string} theme the text of the theme
 * @param {{ selector: string, scheme?: string }} rule the selector to use, and the colour scheme that it stands for
 * @returns {string} one rule of CSS
 * @throws {Error} when the theme is not one flat rule, as in a later version of the package it may not be
 */
export function ruleOfTheme(theme, { selector, scheme }) {
  const [, body] = /^[^{}]*\{([^{}]*)\}\s*$/.exec(theme) ?? [];
  if (body === undefined)
    throw new Error(`The theme for ${selector} is not one flat rule: read scripts/build-tokens.mjs.`);
  const declarations = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('--'));
  const colorScheme = scheme ? [`color-scheme: ${scheme};`] : [];
  return `${selector} {\n  ${[...colorScheme, ...declarations].join('\n  ')}\n}\n`;
}

/** Writes the themes of `@atlaskit/tokens` as one style sheet and returns its path. */
export function buildTokens() {
  const rules = themes.map((theme) => {
    /** @type {{ default: string }} */
    const artifact = require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme.name}.js`);
    return ruleOfTheme(artifact.default, theme);
  });
  mkdirSync(dirname(tokensPath), { recursive: true });
  writeFileSync(tokensPath, rules.join('\n'));
  return tokensPath;
}
