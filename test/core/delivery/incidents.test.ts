import { incidentsAt, incidentsLeftOut } from '../../../src/core/delivery/incidents';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anIncident, deliveryOf, type ToldDelivery } from '../../support/delivery-setting';
import { aContract, anItem, instant, type WrittenItem } from '../../support/facts';

const incidentsOf = (items: readonly ItemFacts[], told: ToldDelivery = {}) => deliveryOf(items, told).incidents;
const first = (written: WrittenItem) => incidentsOf([anIncident('1', '2026-03-01', written)]).list[0];

describe('incidentsAt', () => {
  it('tells of an open incident', () => {
    const facts = anIncident('1', '2026-03-01');
    expect(incidentsOf([facts])).toEqual({
      list: [{ facts, projectId: 'P', contained: null, done: null, isSevere: true, isOutage: false }],
      leftOut: [],
      isRecorded: true,
    });
  });

  it.each<[string, WrittenItem, { contained: string | null; done: string | null }]>([
    ['contained and open', { status: ['todo', '2026-03-02 contained'] }, { contained: '2026-03-02', done: null }],
    [
      'contained, then done',
      { status: ['todo', '2026-03-02 mitigated', '2026-03-04 done'] },
      { contained: '2026-03-02', done: '2026-03-04' },
    ],
    [
      'contained twice: the first time counts',
      { status: ['todo', '2026-03-02 contained', '2026-03-03 doing', '2026-03-04 contained'] },
      { contained: '2026-03-02', done: null },
    ],
    ['done only', { status: ['todo', '2026-03-04 done'] }, { contained: '2026-03-04', done: '2026-03-04' }],
    ['reopened', { status: ['todo', '2026-03-04 done', '2026-03-05 doing'] }, { contained: null, done: null }],
    ['born contained', { status: ['contained'] }, { contained: '2026-03-01', done: null }],
    [
      'contained at as-of itself',
      { status: ['todo', '2026-03-11T12:00Z contained'] },
      { contained: '2026-03-11T12:00Z', done: null },
    ],
    [
      'contained after as-of',
      { status: ['todo', '2026-03-11T12:00:00.001Z contained'] },
      { contained: null, done: null },
    ],
  ])('knows when one was contained and done: %s', (_, written, { contained, done }) => {
    const orNull = (iso: string | null) => (iso === null ? null : instant(iso));
    expect(first(written)).toMatchObject({ contained: orNull(contained), done: orNull(done) });
  });

  it.each([
    ['p1', true],
    ['p2', true],
    ['p3', false],
    ['unheard-of', false],
    ['-', null],
  ])('priority %s is severe: %s', (priority, isSevere) => {
    expect(first({ priority: [priority] })?.isSevere).toBe(isSevere);
  });

  it.each([
    ['outage', true],
    ['ui+Outage', true],
    ['-', false],
  ])('labels %s are an outage: %s', (labels, isOutage) => {
    expect(first({ labels: [labels] })?.isOutage).toBe(isOutage);
  });

  it('goes by what was known at as-of', () => {
    const later = '2026-03-11T12:00:00.001Z';
    const facts = anIncident('1', '2026-03-01', {
      priority: ['p3', `${later} p1`],
      labels: ['-', `${later} outage`],
      project: ['P', `${later} Q`],
    });
    expect(incidentsOf([facts]).list[0]).toMatchObject({ isSevere: false, isOutage: false, projectId: 'P' });
    expect(incidentsOf([anItem({ type: ['story', `${later} incident`] })]).list).toEqual([]);
    expect(incidentsOf([anItem({ type: ['incident', '2026-03-01 story'] })]).list).toEqual([]);
    expect(incidentsOf([anIncident('1', '2026-03-11T12:00Z')]).list).toHaveLength(1);
    expect(incidentsOf([anIncident('1', later)])).toEqual({ list: [], leftOut: [], isRecorded: false });
  });

  it.each<{ what: string; written: WrittenItem; reason: string; isRecorded: boolean }>([
    {
      what: 'was given up',
      written: { status: ['todo', '2026-03-02 done'], resolution: ['wontdo'] },
      ...{ reason: 'abandoned', isRecorded: true },
    },
    {
      what: 'is a sub-task',
      written: { type: ['subtask'], labels: ['incident'] },
      ...{ reason: 'sub-task', isRecorded: false },
    },
    {
      what: 'moved away',
      written: { project: ['P', '2026-03-02 Q'] },
      ...{ reason: 'in another project', isRecorded: false },
    },
  ])('leaves out what $what, with the reason', ({ written, reason, isRecorded }) => {
    const created = instant('2026-03-01');
    expect(incidentsOf([anIncident('1', '2026-03-01', written)])).toEqual({
      list: [],
      leftOut: [{ created, reason }],
      isRecorded,
    });
  });

  it('keeps an open incident whatever its resolution', () => {
    expect(first({ status: ['todo'], resolution: ['wontdo'] })).toBeDefined();
  });

  it('goes by the rules of the contract', () => {
    const contract = aContract({
      delivery: {
        incidents: { types: [], labels: ['sev'] },
        severePriorities: ['medium'],
        containedStatuses: ['in review'],
        outageLabels: ['down'],
      },
    });
    const item = anItem({
      ...{ id: '1', labels: ['sev+down'], priority: ['p3'] },
      status: ['todo', '2026-03-02 contained', '2026-03-03 review'],
    });
    const { list } = incidentsOf([item, anIncident('2', '2026-03-01')], { contract });
    expect(list).toMatchObject([{ facts: item, isSevere: true, isOutage: true, contained: instant('2026-03-03') }]);
  });
});

describe('incidentsLeftOut', () => {
  it('names the reasons of those created from an instant on', () => {
    const moved = { project: ['P', '2026-03-02 Q'] };
    const { record } = deliveryOf([
      anIncident('1', '2026-02-28T23:59:59.999Z', moved),
      anIncident('2', '2026-03-01', moved),
    ]);
    const incidents = incidentsAt(record, instant('2026-03-11'));
    expect(incidentsLeftOut(incidents, instant('2026-03-01'))).toEqual(['in another project']);
    expect(incidentsLeftOut(incidents, instant('2026-02-28'))).toHaveLength(2);
  });
});
