import fc from 'fast-check';

import { escapedDefectRate } from '../../../src/core/flow/escaped-defect-rate';
import { anItem, instant } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

type Items = Parameters<typeof settingOf>[0];

const aBug = (id: string, ...labels: readonly string[]) =>
  anItem({ id, created: '2026-02-20', type: ['bug'], labels: labels.length === 0 ? ['-'] : labels });
const rateOf = (items: Items, asOf?: string) => {
  const { portfolio, window } = settingOf(items, asOf === undefined ? {} : { asOf });
  return escapedDefectRate(portfolio, window);
};

describe('escapedDefectRate', () => {
  it('is bugs found in production by those that say where they were found: 1 of 4, with one that says nothing', () => {
    const epic = anItem({ id: '7', created: '2026-02-20', type: ['epic'] });
    const items = [aBug('1', 'escaped'), aBug('2', 'ui'), aBug('3', 'api'), aBug('4', 'ui+api'), aBug('5'), epic];
    const elsewhere = anItem({ id: '8', created: '2026-02-20', type: ['bug'], project: ['Q'] });
    expect(rateOf([...items, elsewhere])).toEqual({
      kind: 'value',
      value: 0.25,
      definitionId: 'escaped-defect-rate',
      unit: 'share',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 4,
      coverage: 0.8,
      excluded: [
        { reason: 'cannot be classified', count: 1 },
        { reason: 'in another project', count: 1 },
      ],
      behind: [
        { itemId: '1', value: null, part: 'escaped: label' },
        { itemId: '2', value: null, part: 'found before release' },
        { itemId: '3', value: null, part: 'found before release' },
        { itemId: '4', value: null, part: 'found before release' },
        { itemId: '5', value: null, part: 'cannot be classified' },
      ],
    });
  });

  it('is zero when bugs were looked at and none escaped', () => {
    expect(rateOf([aBug('1', 'ui')])).toMatchObject({ kind: 'value', value: 0, n: 1, coverage: 1 });
  });

  it('is absent without bugs, and where none says anything', () => {
    expect(rateOf([])).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no bug was created in the last 28 days' },
      n: 0,
      coverage: null,
    });
    expect(rateOf([aBug('1'), aBug('2')])).toMatchObject({
      kind: 'absent',
      absence: {
        kind: 'no-data',
        missing: 'no bug created in the last 28 days has a label, a link or a version that says where it was found',
      },
      n: 0,
      coverage: 0,
      excluded: [{ reason: 'cannot be classified', count: 2 }],
    });
  });

  it('adds up: escaped, found before release and unclassified are all bugs', () => {
    const labels = fc.array(fc.constantFrom('-', 'ui', 'escaped'), { maxLength: 20 });
    fc.assert(
      fc.property(labels, (all) => {
        const rate = rateOf(all.map((label, i) => aBug(String(i), label)));
        const escaped = all.filter((label) => label === 'escaped').length;
        const silent = all.filter((label) => label === '-').length;
        expect(rate.behind).toHaveLength(all.length);
        expect(rate.n + silent).toBe(all.length);
        if (rate.kind === 'value') expect(rate.value * rate.n).toBeCloseTo(escaped);
        else expect(rate.n).toBe(0);
      }),
    );
  });

  it('knows nothing of what comes after as-of', () => {
    const written = { created: '2026-02-20', type: ['bug'] };
    const whole = anItem({
      ...written,
      labels: ['-', '2026-03-01 ui', '2026-03-20 escaped'],
      status: ['todo', '2026-03-20 done'],
    });
    const cut = anItem({ ...written, labels: ['-', '2026-03-01 ui'] });
    expect(rateOf([whole, aBug('9', 'ui')], '2026-03-10')).toEqual(rateOf([cut, aBug('9', 'ui')], '2026-03-10'));
  });
});
