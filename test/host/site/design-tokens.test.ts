import { designTokens } from '../../../host/site/design-tokens';

const css = designTokens(process.cwd());

/** The declarations of the first rule with this selector. */
function rule(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return css.slice(start, css.indexOf('}', start));
}

describe('designTokens', () => {
  it('holds the light theme and the measures without any mark on the page', () => {
    expect(rule(':root')).toMatch(/color-scheme: light/);
    expect(rule(':root')).toMatch(/--ds-surface: #FFFFFF/i);
    expect(rule(':root')).toMatch(/--ds-space-100: 0\.5rem/);
    expect(rule(':root')).toMatch(/--ds-radius-small:/);
    expect(rule(':root')).toMatch(/--ds-font-body:/);
  });

  it('holds the dark theme where the page asks for it', () => {
    expect(rule('html[data-color-mode="dark"]')).toMatch(/color-scheme: dark/);
    expect(rule('html[data-color-mode="dark"]')).not.toMatch(/--ds-surface: #FFFFFF/i);
  });

  it('holds the dark theme where the page leaves it to a browser that is dark', () => {
    expect(css).toMatch(/@media \(prefers-color-scheme: dark\) \{ html\[data-color-mode="auto"\] \{/);
    expect(rule('html[data-color-mode="auto"]')).toMatch(/color-scheme: dark/);
  });

  it('has balanced rules', () => {
    expect(css.split('{')).toHaveLength(css.split('}').length);
  });
});
