import fc from 'fast-check';

import { cycleTimeElapsed } from '../../../src/core/flow/cycle-time-elapsed';
import { anItem, instant } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const lasting = (id: string, started: string, done: string) =>
  anItem({ id, status: ['todo', `${started} doing`, `${done} done`] });

describe('cycleTimeElapsed', () => {
  it('is the time that passed from started to done, in hours', () => {
    const items = [
      lasting('1', '2026-03-10T09:00Z', '2026-03-10T09:30Z'),
      lasting('2', '2026-03-09T22:00Z', '2026-03-10T04:00Z'),
      lasting('3', '2026-03-06T12:00Z', '2026-03-08T12:00Z'),
      anItem({ id: '4', status: ['todo', '2026-03-09 done'] }),
    ];
    const { finished, window } = settingOf(items);
    expect(cycleTimeElapsed(finished, window)).toEqual({
      kind: 'value',
      value: { p50: 6, p85: 48, p95: 48 },
      definitionId: 'cycle-time-elapsed',
      unit: 'hours',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 3,
      coverage: 0.75,
      excluded: [{ reason: 'done without being started', count: 1 }],
      behind: [
        { itemId: '1', value: 0.5, part: null },
        { itemId: '2', value: 6, part: null },
        { itemId: '3', value: 48, part: null },
      ],
    });
  });

  it('does not depend on the order of the items', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(hours, (all) => {
        const items = all.map((n, i) => {
          const started = new Date(instant('2026-03-10T12:00Z') - n * 3_600_000).toISOString();
          return lasting(String(i), started, '2026-03-10T12:00Z');
        });
        const percentiles = (some: typeof items) => {
          const { finished, window } = settingOf(some);
          return cycleTimeElapsed(finished, window);
        };
        expect(percentiles([...items].reverse())).toEqual(percentiles(items));
      }),
    );
  });
});
