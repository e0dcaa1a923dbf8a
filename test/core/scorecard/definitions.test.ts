import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { computeSnapshot } from '../../../src/core/scorecard/compute-snapshot';
import type { FlowFigure } from '../../../src/core/scorecard/snapshot';
import { aContract, anItem, aSite, instant } from '../../support/facts';

const { snapshot, traces } = computeSnapshot({
  contract: aContract(),
  site: aSite(),
  items: [anItem({ status: ['doing', '2026-01-20 done'] })],
  tags: new Map(),
  asOf: instant('2026-02-01'),
});

function isFigure(value: unknown): value is FlowFigure {
  return typeof value === 'object' && value !== null && 'definitionId' in value;
}

/** The ids of everything that has a number, or would have one with other data. */
function shownIds(): string[] {
  const figures = Object.values({ ...snapshot.flow }).filter(isFigure);
  const measures = snapshot.dimensions.flatMap((dimension) => dimension.measures);
  const computed = measures.filter(({ trend }) => trend.length > 0);
  return [...new Set([...figures, ...computed, ...traces].map(({ definitionId }) => definitionId))];
}

describe('every metric of the snapshot', () => {
  it.each(shownIds())('has a page of its own with an example: %s', (id) => {
    const page = readFileSync(resolve(__dirname, `../../../docs/metrics/${id}.md`), 'utf8');
    expect(page).toContain(`(\`${id}\`)`);
    expect(page).toContain('## Example');
  });

  it('is one of these', () => {
    expect(shownIds().sort()).toEqual([
      'active-time',
      'actual-split',
      'budget',
      'change-fail-rate',
      'change-lead-time',
      'commitment-reliability',
      'cumulative-flow',
      'cycle-time',
      'cycle-time-elapsed',
      'cycle-time-variance',
      'cycle-time-working-days',
      'data-quality',
      'deployment-frequency',
      'deployment-rework-rate',
      'escaped-defect-rate',
      'failed-deployment-recovery-time',
      'flow-efficiency',
      'forecast',
      'idea-to-value',
      'incident-frequency',
      'lead-time',
      'planned-split',
      'reopen-rate',
      'scope-drift',
      'split',
      'throughput',
      'time-to-containment',
      'uptime',
      'vulnerability-age',
      'wip',
      'wip-age',
      'wip-split',
    ]);
  });
});
