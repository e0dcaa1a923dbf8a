import { createRequire } from 'node:module';
import { join } from 'node:path';
import { styleSheets, surfaceSources, wordingsOf, type SourceText } from '../../support/static-sources';

const require = createRequire(join(process.cwd(), 'package.json'));

/** The tokens of a theme as Atlassian ships it. */
function tokensOf(theme: string): ReadonlySet<string> {
  const artifact = require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme}.js`) as { default: string };
  return new Set(Array.from(artifact.default.matchAll(/(--ds-[\w-]+):/g), ([, name = '']) => name));
}

/** A class whose last part follows from a value, such as `cw-fill-${category}`. */
const MADE = /(cw-[\w-]*-)$/;

const classNames = (text: string) => text.match(/\bcw-[a-z0-9-]*[a-z0-9]\b(?!-)/g) ?? [];
const sheets = styleSheets();
const withoutComments = ({ text }: SourceText) => text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
const styled = new Set(
  sheets.flatMap((sheet) => Array.from(withoutComments(sheet).matchAll(/\.(cw-[\w-]+)/g), ([, name = '']) => name)),
);
const wordings = surfaceSources().flatMap(wordingsOf);
const made = wordings.flatMap(({ text }) => MADE.exec(text)?.[1] ?? []);

describe('the style sheets', () => {
  it('use only tokens that both colour modes have', () => {
    const shared = ['spacing', 'typography', 'shape'].flatMap((theme) => [...tokensOf(theme)]);
    const [light, dark] = [tokensOf('light'), tokensOf('dark')];
    const known = (name: string) => shared.includes(name) || (light.has(name) && dark.has(name));
    const unknown = sheets.flatMap((sheet) =>
      Array.from(withoutComments(sheet).matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name)
        .filter((name) => !known(name))
        .map((name) => `${name} in ${sheet.path}`),
    );

    expect(unknown).toEqual([]);
  });

  it('name no colour themselves, or it would not follow the colour mode', () => {
    const colours = sheets.flatMap((sheet) =>
      (
        withoutComments(sheet).match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(|:\s*(?:white|black|red|gr[ae]y)\b/gi) ??
        []
      ).map((colour) => `${colour} in ${sheet.path}`),
    );

    expect(colours).toEqual([]);
  });

  it('never set a font on the root, whose size all tokens are measured in', () => {
    expect(
      sheets.filter((sheet) => /(?:^|\n)(?:html|:root)\b[^{]*\{[^}]*\bfont\b/.test(withoutComments(sheet))),
    ).toEqual([]);
  });

  it('leave the focus to be seen', () => {
    expect(sheets.filter((sheet) => /outline:\s*(?:none|0)/.test(withoutComments(sheet)))).toEqual([]);
  });

  it('move nothing for those who asked for less motion', () => {
    const moving = sheets.filter((sheet) => /\b(?:animation|transition):(?!\s*none)/.test(withoutComments(sheet)));
    const base = sheets.find(({ path }) => path.endsWith('base.css'));

    expect(moving.length).toBeGreaterThan(0);
    expect(base?.text).toMatch(
      /prefers-reduced-motion: reduce\)[^@]*animation: none !important;\s*transition: none !important/,
    );
  });
});

describe('classes', () => {
  it('are styled where the surfaces use them', () => {
    const used = wordings.flatMap(({ path, text }) => classNames(text).map((name) => ({ path, name })));
    const known = (name: string) => styled.has(name);

    expect(used.filter(({ name }) => !known(name)).map(({ name, path }) => `${name} in ${path}`)).toEqual([]);
    expect(used.length).toBeGreaterThan(100);
  });

  it('that are made of a value are styled for at least one', () => {
    const unstyled = made.filter((start) => ![...styled].some((name) => name.startsWith(start)));

    expect(unstyled).toEqual([]);
    expect(made).toEqual(expect.arrayContaining(['cw-fill-', 'cw-tone-', 'cw-button-']));
  });

  it('are used where they are styled', () => {
    const used = new Set(wordings.flatMap(({ text }) => classNames(text)));
    const unused = [...styled].filter((name) => !used.has(name) && !made.some((start) => name.startsWith(start)));

    expect(unused).toEqual([]);
  });
});
