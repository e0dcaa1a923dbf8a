import fc from 'fast-check';

import { byType, cycleTimeByType } from '../../../src/core/flow/cycle-time-by-type';
import { anItem, aSite } from '../../support/facts';
import { settingOf, taking } from '../../support/flow-setting';

const byTypeOf = (items: Parameters<typeof settingOf>[0], site = aSite()) => {
  const { finished, window } = settingOf(items);
  return cycleTimeByType(finished, window, site);
};

describe('cycleTimeByType', () => {
  it('gives each type the percentiles and the coverage of its own items, the most frequent type first', () => {
    const types = byTypeOf([
      taking(9, '1', { type: ['bug'] }),
      taking(2, '2'),
      taking(4, '3'),
      anItem({ id: '4', status: ['todo', '2026-03-09 done'] }),
      taking(3, '5', { type: ['epic'] }),
      taking(3, '6', { resolution: ['wontdo'] }),
    ]);
    expect(types).toMatchObject([
      {
        typeId: 'story',
        name: 'Story',
        measure: {
          value: { p50: 2, p85: 4, p95: 4 },
          definitionId: 'cycle-time',
          n: 2,
          coverage: 2 / 3,
          excluded: [{ reason: 'done without being started', count: 1 }],
          behind: [
            { itemId: '2', value: 2, part: null },
            { itemId: '3', value: 4, part: null },
          ],
        },
      },
      { typeId: 'bug', name: 'Bug', measure: { value: { p50: 9, p85: 9, p95: 9 }, n: 1, coverage: 1, excluded: [] } },
    ]);
    expect(types).toHaveLength(2);
  });

  it('takes the type that an item had when it was done', () => {
    const retyped = taking(2, '1', { type: ['bug', '2026-03-11 story'] });
    expect(byTypeOf([retyped]).map(({ typeId }) => typeId)).toEqual(['bug']);
  });

  it('orders types that are equally frequent by their id', () => {
    const items = [taking(1, '1'), taking(1, '2', { type: ['bug'] })];
    expect(byTypeOf(items).map(({ typeId }) => typeId)).toEqual(['bug', 'story']);
  });

  it('names a type that is no longer there by its id', () => {
    const { finished, window } = settingOf([taking(1, '1')]);
    expect(cycleTimeByType(finished, window, { types: [] }).map(({ name }) => name)).toEqual(['story']);
  });

  it('is empty when nothing was done', () => {
    expect(byTypeOf([])).toEqual([]);
  });

  it('counts every finished item under exactly one type', () => {
    const types = fc.array(fc.constantFrom('story', 'bug'), { maxLength: 20 });
    fc.assert(
      fc.property(types, (all) => {
        const measures = byTypeOf(all.map((type, i) => taking(1 + (i % 5), String(i), { type: [type] })));
        expect(measures.reduce((sum, { measure }) => sum + measure.n, 0)).toBe(all.length);
      }),
    );
  });
});

describe('byType', () => {
  it('keeps the order of the items', () => {
    const { finished } = settingOf([taking(1, '1'), taking(1, '2', { type: ['bug'] }), taking(1, '3')]);
    const groups = [...byType(finished.items)].map(([type, items]) => [type, items.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['story', ['1', '3']],
      ['bug', ['2']],
    ]);
  });
});
