import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Violations of WCAG 2.2 A and AA and of axe's best practices in the page and in each of its frames, one line each.
 * The source is evaluated in every frame, because a cross-origin frame cannot be reached from the page.
 */
export async function violations(page: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const frame of page.frames()) lines.push(...(await violationsOf(frame)));
  return lines;
}

async function violationsOf(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const ground = frame.parentFrame() === null ? null : await groundOf(frame);
  const results = await frame.evaluate(async (colour) => {
    const { axe } = globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } };
    const { style } = document.documentElement;
    if (colour !== null) style.backgroundColor = colour;
    const found = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
    style.backgroundColor = '';
    return found;
  }, ground);
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')} in ${frame.url()}`),
  );
}

/**
 * What shows through a transparent frame, which axe, being inside it, would take for white. White it is where the
 * colour schemes of frame and page differ: the browser then puts a ground of its own behind the frame.
 */
async function groundOf(frame: Frame): Promise<string | null> {
  const isDark = await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme.includes('dark'));
  const element = await frame.frameElement();
  return element.evaluate((inside, isFrameDark) => {
    if (getComputedStyle(inside as Element).colorScheme.includes('dark') !== isFrameDark) return null;
    for (let each = inside.parentElement; each !== null; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return null;
  }, isDark);
}
