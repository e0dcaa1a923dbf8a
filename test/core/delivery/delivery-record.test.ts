import { deliveryRecord } from '../../../src/core/delivery/delivery-record';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { portfolioOf, type TrackedItem } from '../../../src/core/timeline/portfolio';
import { aDeliverySite } from '../../support/delivery-setting';
import { aContract, anItem, instant } from '../../support/facts';

const recordOf = (items: readonly ItemFacts[], ...signals: Parameters<typeof deliveryRecord>[1][]) =>
  deliveryRecord(portfolioOf({ contract: aContract(), site: aDeliverySite(), items, tags: new Map() }), ...signals);
const ids = (items: readonly TrackedItem[] | undefined): string[] => (items ?? []).map(({ facts }) => facts.id);

describe('deliveryRecord', () => {
  it('finds what ever was of a kind, by type or label', () => {
    const record = recordOf([
      anItem({ id: '1', type: ['incident'] }),
      anItem({ id: '2', type: ['story', '2026-02-01 incident', '2026-02-02 story'] }),
      anItem({ id: '3', labels: ['-', '2026-02-01 incident', '2026-02-02 -'] }),
      anItem({ id: '4', type: ['vulnerability'] }),
      anItem({ id: '5', type: ['idea'] }),
      anItem({ id: '6', type: ['epic', '2026-02-01 story'] }),
      anItem({ id: '7' }),
      anItem({ id: '8', type: ['subtask'] }),
      anItem({ id: '9', type: ['unheard-of'] }),
    ]);
    expect(ids(record.incidents)).toEqual(['1', '2', '3']);
    expect(ids(record.vulnerabilities)).toEqual(['4']);
    expect(ids(record.ideas)).toEqual(['5']);
    expect(ids(record.epics)).toEqual(['6']);
  });

  it('keeps items under every version they ever had, each once', () => {
    const record = recordOf([
      anItem({ id: '1', fixVersions: ['v1', '2026-02-01 v1+v2'] }),
      anItem({ id: '2', fixVersions: ['v2', '2026-02-01 -'] }),
    ]);
    expect([...record.byVersion].map(([id, items]) => [id, ids(items)])).toEqual([
      ['v1', ['1']],
      ['v2', ['1', '2']],
    ]);
  });

  it('keeps by key only what an incident, an idea or a signal names', () => {
    const record = recordOf(
      [
        anItem({ id: '1', type: ['incident'], links: ['P-2', '2026-02-01 -'] }),
        anItem({ id: '2' }),
        anItem({ id: '3', type: ['idea'], links: ['P-4'] }),
        anItem({ id: '4' }),
        anItem({ id: '5', links: ['P-7'] }),
        anItem({ id: '6' }),
        anItem({ id: '7' }),
      ],
      [
        { id: 'd1', at: 0, projectId: null, itemKeys: ['P-6', 'P-99'] },
        { id: 'd2', at: 0, projectId: null },
      ],
    );
    expect([...record.byKey.keys()].sort()).toEqual(['P-2', 'P-4', 'P-6']);
    expect(record.byKey.get('P-2')?.facts.id).toBe('2');
  });

  it('knows when the oldest item was created', () => {
    const items = [anItem({ id: '1' }), anItem({ id: '2', created: '2025-11-02' })];
    expect(recordOf(items).firstCreated).toBe(instant('2025-11-02'));
    expect(recordOf([]).firstCreated).toBe(Infinity);
  });

  it('is without signals unless they are told', () => {
    expect(recordOf([]).signals).toEqual([]);
  });
});
