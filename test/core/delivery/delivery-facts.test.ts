import { countOfDeployments } from '../../../src/core/delivery/delivery-facts';
import { anIncident, deliveryOf, release } from '../../support/delivery-setting';
import { instant } from '../../support/facts';

describe('deliveryFacts', () => {
  it('holds the deployments from the first instant of the window on', () => {
    const signals = ['2026-02-11T23:59:59.999Z', '2026-02-12T00:00Z', '2026-03-11T12:00Z'].map((at, i) => ({
      ...{ id: `d${i}`, at: instant(at), projectId: 'P' },
    }));
    const { deployments, inWindow } = deliveryOf([], { signals });
    expect(deployments.list).toHaveLength(3);
    expect(inWindow.map(({ deployment }) => deployment.id)).toEqual(['d1', 'd2']);
  });

  it('holds the incidents and what they are attributed to', () => {
    const { incidents, attributed } = deliveryOf([anIncident('1', '2026-03-02'), anIncident('2', '2026-03-07')], {
      versions: [release('v1', '2026-03-02')],
    });
    expect(incidents.list).toHaveLength(2);
    expect(attributed).toMatchObject([{ incident: incidents.list[0], reason: 'soon after' }]);
  });
});

describe('countOfDeployments', () => {
  it.each([
    { dated: 2, undated: 0, coverage: 1, excluded: [] },
    { dated: 1, undated: 3, coverage: 1 / 4, excluded: [{ reason: 'released without a release date', count: 3 }] },
    { dated: 0, undated: 0, coverage: null, excluded: [] },
  ])('of $dated with a date and $undated without', ({ dated, undated, ...expected }) => {
    const versions = [
      ...Array.from({ length: dated }, (_, i) => release(`v${i}`, '2026-03-02')),
      ...Array.from({ length: undated }, (_, i) => release(`u${i}`, null)),
    ];
    const facts = deliveryOf([], { versions });
    expect(countOfDeployments(facts)).toEqual({ window: facts.window.span, n: dated, ...expected });
  });
});
