import { createRequire } from 'node:module';
import { join } from 'node:path';
import { contrast, distance, lightOf, SIGHTS, type Light } from '../../support/colour';
import { styleSheets } from '../../support/static-sources';

const require = createRequire(join(process.cwd(), 'package.json'));
const MODES = ['light', 'dark'] as const;

/** The tokens of a colour mode as Atlassian ships them. */
function tokensOf(mode: string): ReadonlyMap<string, string> {
  const artifact = require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${mode}.js`) as { default: string };
  return new Map(
    Array.from(artifact.default.matchAll(/(--ds-[\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [name, value]),
  );
}

const sheets = styleSheets()
  .map(({ text }) => text)
  .join('\n');

/** The colour that a class of the style sheets gives, in a mode. */
function colour(className: string, property: string, mode: (typeof MODES)[number]): Light {
  const rule = new RegExp(String.raw`\n\.${className} \{([^}]*)\}`).exec(sheets)?.[1] ?? '';
  const token = new RegExp(String.raw`(?:^|\s)${property}: var\((--[\w-]+)\)`).exec(rule)?.[1] ?? '';
  const value = tokensOf(mode).get(token) ?? '';
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`${className} has no colour for ${property} in ${mode}.`);
  return lightOf(value);
}

const ground = (mode: (typeof MODES)[number]) => lightOf(tokensOf(mode).get('--ds-surface-raised') ?? '');

const GRAPHICS = [
  ['cw-fill-technical-health', 'fill'],
  ['cw-fill-roadmap', 'fill'],
  ['cw-fill-gray', 'fill'],
  ['cw-fill-teal', 'fill'],
  ['cw-fill-orange', 'fill'],
  ['cw-fill-blue', 'fill'],
  ['cw-fill-blue-bold', 'fill'],
  ['cw-stroke-gray', 'stroke'],
  ['cw-stroke-teal', 'stroke'],
  ['cw-stroke-orange', 'stroke'],
  ['cw-stroke-blue-bold', 'stroke'],
  ['cw-edge', 'stroke'],
  ['cw-dot-old', 'stroke'],
  ['cw-range', 'stroke'],
  ['cw-range-mark', 'fill'],
] as const;

/** Areas without a pattern that touch in some chart: nothing but their colour tells them apart. */
const NEIGHBOURS = [
  ['cw-fill-technical-health', 'cw-fill-roadmap'],
  ['cw-fill-teal', 'cw-fill-orange'],
  ['cw-fill-blue', 'cw-fill-blue-bold'],
] as const;

describe.each(MODES)('the colours of the charts in %s mode', (mode) => {
  // WCAG 2.2, 1.4.11: graphics need 3 to 1.
  it.each(GRAPHICS)('stand out from the card: %s', (className, property) => {
    expect(contrast(colour(className, property, mode), ground(mode))).toBeGreaterThanOrEqual(3);
  });

  describe.each(NEIGHBOURS)('%s beside %s', (one, other) => {
    it.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])('can be told apart with %s sight', (sight) => {
      const apart = distance(colour(one, 'fill', mode), colour(other, 'fill', mode), sight);
      // Far more than the least that eyes can tell.
      expect(apart).toBeGreaterThanOrEqual(15);
    });
  });
});
