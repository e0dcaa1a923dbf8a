import * as fc from 'fast-check';
import { healthCount, planOf, type Plan } from '../../../../host/data/company/sprint-policy';
import { Random } from '../../../../host/data/random';

/** The statuses of METRICS for a target of 80/20, a tolerance of 5 points and a floor of 20 %. */
function statusOf(share: number): string {
  if (share < 0.2) return 'breach';
  if (share > 0.3) return 'over-invested';
  return share > 0.25 ? 'drifting' : 'on-target';
}

/** In a smaller sprint a single item weighs too much for every status to be possible. */
const totals = fc.integer({ min: 20, max: 80 });

describe('healthCount', () => {
  it.each<[Plan, string]>([
    ['on-target', 'on-target'],
    ['drifting', 'drifting'],
    ['over-invested', 'over-invested'],
    ['breach', 'breach'],
    ['far-out', 'breach'],
  ])('of a sprint that is %s gives the status %s', (plan, status) => {
    fc.assert(
      fc.property(totals, (total) => {
        const share = healthCount(plan, total) / total;
        expect(statusOf(share)).toBe(status);
      }),
    );
  });

  it('is about 8 % far out of policy, and never nothing', () => {
    fc.assert(
      fc.property(totals, (total) => {
        expect(healthCount('far-out', total) / total).toBeGreaterThan(0.05);
        expect(healthCount('far-out', total) / total).toBeLessThan(0.11);
      }),
    );
    expect(healthCount('far-out', 3)).toBe(1);
  });
});

describe('planOf', () => {
  const recent = (team: 'PAY' | 'MOB') => Array.from({ length: 9 }, (_, ago) => planOf(team, ago, new Random(1)));

  it('is chosen for the last sprints, so that a trend shows every status', () => {
    expect(
      recent('PAY')
        .map((plan, ago) => (plan === 'far-out' ? ago : -1))
        .filter((ago) => ago >= 0),
    ).toEqual([0, 3]);
    expect(new Set(recent('PAY'))).toEqual(new Set(['far-out', 'on-target', 'drifting', 'over-invested']));
    expect(new Set(recent('MOB'))).toEqual(new Set(['breach', 'on-target', 'drifting', 'over-invested']));
  });

  it('is the same for every seed there, and drawn for older sprints', () => {
    expect(Array.from({ length: 9 }, (_, ago) => planOf('PAY', ago, new Random(99)))).toEqual(recent('PAY'));
    const random = new Random(3);
    const older = Array.from({ length: 400 }, () => planOf('PAY', 30, random));
    const onTarget = older.filter((plan) => plan === 'on-target').length;
    expect(onTarget / 400).toBeGreaterThan(0.6);
    expect(onTarget / 400).toBeLessThan(0.76);
    expect(older).not.toContain('far-out');
  });

  it('plans a future sprint as the present one', () => {
    expect(planOf('MOB', -1, new Random(1))).toBe(planOf('MOB', 0, new Random(1)));
  });
});
