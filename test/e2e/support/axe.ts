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
  const results = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } };
    return axe.run(document, { iframes: false, resultTypes: ['violations'] });
  });
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')} in ${frame.url()}`),
  );
}
