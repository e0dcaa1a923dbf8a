import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLoadScripts } from './scripts/first-load.mjs';

/**
 * What a page may load before it paints, in kilobytes of gzip. The gadget's is the design's budget and may only fall; the
 * others stand a little above what was measured, so that a page does not grow unseen.
 */
const budgets = { gadget: 100, 'issue-panel': 100, 'project-page': 112, settings: 110 };

export default Object.entries(budgets).map(([name, kilobytes]) => ({
  name: `${name}: scripts on first load`,
  path: firstLoadScripts(readFileSync(`static/dist/${name}.html`, 'utf8')).map((path) => join('static/dist', path)),
  limit: `${kilobytes} kB`,
  gzip: true,
}));
