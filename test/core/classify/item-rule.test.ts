import fc from 'fast-check';

import { itemRuleMatcher, labelMatcher, priorityNamed, statusNamed } from '../../../src/core/classify/item-rule';
import { anItem, aSite, instant } from '../../support/facts';

const NOW = instant('2026-03-01');

describe('itemRuleMatcher', () => {
  const site = aSite({
    types: [
      { id: '1', name: 'Bug', level: 0 },
      { id: '2', name: ' BUG ', level: 0 },
      { id: '3', name: 'Story', level: 0 },
    ],
  });
  const isBug = itemRuleMatcher({ types: ['bug'], labels: ['defect'] }, site);

  it.each([
    ['a type of that name', anItem({ type: ['1'] }), true],
    ['another type of the same name, written otherwise', anItem({ type: ['2'] }), true],
    ['another type', anItem({ type: ['3'] }), false],
    ['a type that Jira no longer knows', anItem({ type: ['9'] }), false],
    ['another type with the label', anItem({ type: ['3'], labels: ['ui+Defect'] }), true],
    ['another type with a label that only contains it', anItem({ type: ['3'], labels: ['defects'] }), false],
    ['both', anItem({ type: ['1'], labels: ['defect'] }), true],
  ])('looks at %s', (_, item, expected) => {
    expect(isBug(item, NOW)).toBe(expected);
  });

  it('goes by the type and the labels at the instant', () => {
    const item = anItem({ type: ['3', '2026-02-01 1', '2026-02-10 3'], labels: ['-', '2026-02-20 defect'] });
    const at = ['2026-01-31T23:59:59.999Z', '2026-02-01', '2026-02-10', '2026-02-19T23:59:59.999Z', '2026-02-20'];
    expect(at.map((iso) => isBug(item, instant(iso)))).toEqual([false, true, false, false, true]);
  });

  it('matches nothing when it names nothing', () => {
    const matches = itemRuleMatcher({ types: [], labels: [] }, site);
    expect(matches(anItem({ type: ['1'], labels: ['defect'] }), NOW)).toBe(false);
  });

  it('matches no less when it names more', () => {
    const names = fc.array(fc.constantFrom('bug', 'story', 'defect', 'ui'), { maxLength: 3 });
    const item = fc.record({ type: fc.constantFrom('1', '3', '9'), label: fc.constantFrom('-', 'Defect', 'UI+bug') });
    fc.assert(
      fc.property(names, names, item, (some, more, { type, label }) => {
        const facts = anItem({ type: [type], labels: [label] });
        const narrow = itemRuleMatcher({ types: some, labels: some }, site)(facts, NOW);
        const wide = itemRuleMatcher({ types: [...some, ...more], labels: [...more, ...some] }, site)(facts, NOW);
        expect(!narrow || wide).toBe(true);
      }),
    );
  });
});

describe('labelMatcher', () => {
  const isEscaped = labelMatcher(['Escaped', 'production']);

  it.each([
    ['-', false],
    ['escaped', true],
    ['ESCAPED', true],
    ['ui+Production', true],
    ['not-escaped', false],
  ])('%s: %s', (labels, expected) => {
    expect(isEscaped(anItem({ labels: [labels] }), NOW)).toBe(expected);
  });

  it('goes by the labels at the instant', () => {
    const item = anItem({ labels: ['escaped', '2026-02-01 -'] });
    expect(isEscaped(item, instant('2026-01-31T23:59:59.999Z'))).toBe(true);
    expect(isEscaped(item, instant('2026-02-01'))).toBe(false);
  });
});

describe('a named priority or status', () => {
  it('is found by its id, whatever the case of its name', () => {
    const isSevere = priorityNamed(['highest', 'HIGH'], aSite());
    expect(['p1', 'p2', 'p3', 'p9', null].map(isSevere)).toEqual([true, true, false, false, false]);
    const isReview = statusNamed(['in review'], aSite());
    expect(['review', 'doing', null].map(isReview)).toEqual([true, false, false]);
  });
});
