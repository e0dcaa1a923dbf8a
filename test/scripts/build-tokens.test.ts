import { ruleOfTheme } from '../../scripts/build-tokens.mjs';

const theme = '\nhtml[data-theme~="light:light"] {\n  --ds-text: #111;\n  --ds-surface: #FFF;\n}\n';

describe('ruleOfTheme', () => {
  it('keeps every declaration under the selector that holds without a script', () => {
    expect(ruleOfTheme(theme, { selector: ':root' })).toBe(':root {\n  --ds-text: #111;\n  --ds-surface: #FFF;\n}\n');
  });

  it('tells the browser the colour scheme, so that its own controls follow', () => {
    const rule = ruleOfTheme(theme, { selector: 'html[data-color-mode="dark"]', scheme: 'dark' });
    expect(rule).toMatch(/^html\[data-color-mode="dark"\] \{\n {2}color-scheme: dark;\n/);
  });

  it('sets tokens only, and never the font of the page', () => {
    expect(ruleOfTheme('html {\n  font: 14px x;\n  --ds-a: 1;\n}', { selector: ':root' })).not.toContain('font');
  });

  it.each(['', '@media x { html { --ds-a: 1; } }', 'html { --a: 1; } html { --b: 2; }'])(
    'refuses a theme that is not one flat rule: %p',
    (text) => {
      expect(() => ruleOfTheme(text, { selector: ':root' })).toThrow('not one flat rule');
    },
  );
});
