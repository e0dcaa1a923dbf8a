import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { METRICS, prepared, timedIds } from '../../../../scripts/bench/items/metric-registry';
import { computeSnapshot } from '../../../../src/core/scorecard/compute-snapshot';
import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { portfolioOf } from '../../../../src/core/timeline/portfolio';
import { aContract, anItem, aSite, instant } from '../../../support/facts';

const known = {
  contract: aContract(),
  site: aSite(),
  items: [anItem({ status: ['doing', '2026-01-20 done'] })],
  tags: new Map(),
};
const asOf = instant('2026-02-01');

function isFigure(value: unknown): value is FlowFigure {
  return typeof value === 'object' && value !== null && 'definitionId' in value;
}

/** Every definition that the snapshot of a contract shows a number of. */
function shownIds(): string[] {
  const { snapshot, traces } = computeSnapshot({ ...known, asOf });
  const computed = snapshot.dimensions.flatMap(({ measures }) => measures).filter(({ trend }) => trend.length > 0);
  const figures = Object.values({ ...snapshot.flow }).filter(isFigure);
  return [...new Set([...figures, ...computed, ...traces].map(({ definitionId }) => definitionId))].sort();
}

describe('the metrics that the benchmark times', () => {
  it('are all that the snapshot shows', () => {
    expect(timedIds()).toEqual(expect.arrayContaining(shownIds()));
  });

  it('have each a definition', () => {
    const pages = readdirSync(resolve(__dirname, '../../../../docs/metrics')).map((name) => name.replace(/\.md$/, ''));
    expect(timedIds().filter((id) => !pages.includes(id))).toEqual([]);
  });

  it('are each there once', () => {
    expect(new Set(timedIds()).size).toBe(timedIds().length);
  });

  it.each(Object.keys(METRICS))('can be computed by themselves: %s', (name) => {
    expect(METRICS[name]?.(prepared(portfolioOf(known), asOf))).toBeDefined();
  });
});
