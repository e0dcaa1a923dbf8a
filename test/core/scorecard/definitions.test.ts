import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { computeSnapshot } from '../../../src/core/scorecard/compute-snapshot';
import type { FlowFigure } from '../../../src/core/scorecard/snapshot';
import { aContract, anItem, aSite, instant } from '../../support/facts';

const { snapshot } = computeSnapshot({
  contract: aContract(),
  site: aSite(),
  items: [anItem({ status: ['doing', '2026-01-20 done'] })],
  tags: new Map(),
  asOf: instant('2026-02-01'),
});

/** The ids of everything that has a number, or would have one with other data. */
function shownIds(): string[] {
  const { cycleTime, activeTime, leadTime, throughput, wip, wipAge } = snapshot.flow;
  const figures: FlowFigure[] = [cycleTime, activeTime, leadTime, throughput, wip, wipAge];
  const measures = snapshot.dimensions.flatMap((dimension) => dimension.measures);
  const computed = measures.filter(({ trend }) => trend.length > 0);
  return [...new Set([...figures, ...computed].map(({ definitionId }) => definitionId))];
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
      'cycle-time',
      'cycle-time-variance',
      'lead-time',
      'planned-split',
      'throughput',
      'wip',
      'wip-age',
    ]);
  });
});
