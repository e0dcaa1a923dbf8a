import axe from 'axe-core';

/** What axe finds wrong in an element, one line per rule. Colours are judged in a real browser: jsdom paints none. */
export async function axeViolations(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    rules: {
      'color-contrast': { enabled: false },
      // A surface stands in a page of its own; a test draws it bare.
      region: { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
