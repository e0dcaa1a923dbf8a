import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anIncident, deliveryOf, release, shipped, type ToldDelivery } from '../../support/delivery-setting';
import { aContract, anItem, instant } from '../../support/facts';

const VERSIONS = [release('v1', '2026-03-02'), release('v2', '2026-03-09')];

/** The incidents with what they are attributed to, as `incident: deployments (reason)`. */
function attributions(items: readonly ItemFacts[], told: ToldDelivery = {}): string[] {
  const { attributed } = deliveryOf(items, { versions: VERSIONS, ...told });
  return attributed.map(
    ({ incident, reason, deployments }) =>
      `${incident.facts.id}: ${deployments.map(({ id }) => id).join('+')} (${reason})`,
  );
}

describe('an incident without any word of its cause', () => {
  it.each([
    ['on the day before the release', '2026-03-01T23:59:59.999Z', []],
    ['at the start of the release day', '2026-03-02', ['1: v1 (soon after)']],
    ['on the day after', '2026-03-03T18:00Z', ['1: v1 (soon after)']],
    ['24 hours after the last instant of the day', '2026-03-03T23:59:59.999Z', ['1: v1 (soon after)']],
    ['a millisecond later', '2026-03-04', []],
    ['after an old release', '2026-03-08', []],
  ])('%s', (_, created, expected) => {
    expect(attributions([anIncident('1', created)])).toEqual(expected);
  });

  it('is attributed within as many hours as the contract says', () => {
    const contract = aContract({ flow: { windowDays: 28 }, delivery: { attributionHours: 2 } });
    const created = ['2026-03-03T01:59:59.999Z', '2026-03-03T02:00Z'];
    expect(created.map((at) => attributions([anIncident('1', at)], { contract }))).toEqual([
      ['1: v1 (soon after)'],
      [],
    ]);
  });

  it('is attributed to the last of several releases only, of one day to the larger id', () => {
    const near = [release('v1', '2026-03-02'), release('v2', '2026-03-03'), release('v10', '2026-03-03')];
    expect(attributions([anIncident('1', '2026-03-03T12:00Z')], { versions: near })).toEqual(['1: v10 (soon after)']);
  });

  it('is attributed to a signalled deployment by the millisecond', () => {
    const signals = [{ id: 'd1', at: instant('2026-03-02T10:00Z'), projectId: 'P' }];
    const of = (created: string) => attributions([anIncident('1', created)], { signals });
    expect(of('2026-03-02T09:59:59.999Z')).toEqual([]);
    expect(of('2026-03-02T10:00Z')).toEqual(['1: d1 (soon after)']);
    expect(of('2026-03-03T10:00Z')).toEqual(['1: d1 (soon after)']);
    expect(of('2026-03-03T10:00:00.001Z')).toEqual([]);
  });
});

describe('an incident in one of several projects', () => {
  const contract = aContract({ projectIds: ['P', 'Q'], flow: { windowDays: 28 } });
  const incident = anIncident('1', '2026-03-03T12:00Z');

  it('is attributed to a release of its own project, if that releases by itself', () => {
    const versions = [release('v1', '2026-03-02'), release('q1', '2026-03-03', { projectId: 'Q' })];
    expect(attributions([incident], { contract, versions })).toEqual(['1: v1 (soon after)']);
    const old = [release('v1', '2026-01-02'), release('q1', '2026-03-03', { projectId: 'Q' })];
    expect(attributions([incident], { contract, versions: old })).toEqual([]);
  });

  it('is attributed to a release of any project, if its own has none', () => {
    const versions = [release('q1', '2026-03-03', { projectId: 'Q' })];
    expect(attributions([incident], { contract, versions })).toEqual(['1: q1 (soon after)']);
  });

  it('is attributed to a deployment of all projects too', () => {
    const signals = [
      { id: 'd1', at: instant('2026-03-03T08:00Z'), projectId: 'P' },
      { id: 'd2', at: instant('2026-03-03T09:00Z'), projectId: null },
      { id: 'd3', at: instant('2026-03-03T10:00Z'), projectId: 'Q' },
    ];
    expect(attributions([incident], { contract, signals })).toEqual(['1: d2 (soon after)']);
  });
});

describe('an incident with affected versions', () => {
  it('is attributed to each of them, however old, as far as they are of the window', () => {
    const versions = [...VERSIONS, release('v0', '2026-01-02')];
    const incident = anIncident('1', '2026-03-09T12:00Z', { affectsVersions: ['v0+v1'] });
    expect(attributions([incident], { versions })).toEqual(['1: v1 (affected version)']);
    const only = anIncident('1', '2026-03-09T12:00Z', { affectsVersions: ['v0'] });
    expect(attributions([only], { versions })).toEqual([]);
    const both = anIncident('1', '2026-03-09', { affectsVersions: ['v2+v1'] });
    expect(attributions([both])).toEqual(['1: v1+v2 (affected version)']);
  });

  it('is not attributed to a version that was released after it, nor to one unheard of', () => {
    const incident = anIncident('1', '2026-03-08T23:59:59.999Z', { affectsVersions: ['v2+v9'] });
    expect(attributions([incident])).toEqual([]);
  });

  it('goes by the versions at as-of', () => {
    const known = anIncident('1', '2026-03-06', { affectsVersions: ['-', '2026-03-11T12:00Z v1'] });
    expect(attributions([known])).toEqual(['1: v1 (affected version)']);
    const later = anIncident('1', '2026-03-06', { affectsVersions: ['-', '2026-03-11T12:00:00.001Z v1'] });
    expect(attributions([later])).toEqual([]);
  });
});

describe('an incident that is linked to an item', () => {
  const linked = anIncident('1', '2026-03-06', { links: ['P-2'] });

  it('is attributed to the releases of the item', () => {
    expect(attributions([linked, shipped('2', 'v1')])).toEqual(['1: v1 (linked item)']);
    const twice = anIncident('1', '2026-03-06', { links: ['P-2+P-3+P-9'] });
    expect(attributions([twice, shipped('2', 'v1'), shipped('3', 'v1')])).toEqual(['1: v1 (linked item)']);
  });

  it('is attributed to the releases of several items, oldest first', () => {
    const incident = anIncident('1', '2026-03-10', { links: ['P-2+P-3'] });
    expect(attributions([incident, shipped('2', 'v2'), shipped('3', 'v1')])).toEqual(['1: v1+v2 (linked item)']);
  });

  it('is attributed to its affected versions first', () => {
    const both = anIncident('1', '2026-03-09', { links: ['P-2'], affectsVersions: ['v1'] });
    expect(attributions([both, shipped('2', 'v2')])).toEqual(['1: v1 (affected version)']);
  });

  it('is not attributed to the release of an item that came after it: that is its repair', () => {
    const incident = anIncident('1', '2026-03-09T08:00Z', { links: ['P-2'] });
    const repair = (created: string) => [incident, anItem({ id: '2', created, fixVersions: ['v2'] })];
    expect(attributions(repair('2026-03-09T08:00Z'))).toEqual(['1: v2 (linked item)']);
    expect(attributions(repair('2026-03-09T08:00:00.001Z'))).toEqual(['1: v2 (soon after)']);
  });

  it('is not attributed to a release that came after it, however old the linked item is', () => {
    const incident = anIncident('1', '2026-03-03T12:00Z', { links: ['P-2'] });
    expect(attributions([incident, shipped('2', 'v2')])).toEqual(['1: v1 (soon after)']);
  });

  it('goes by the links at as-of', () => {
    const later = anIncident('1', '2026-03-06', { links: ['-', '2026-03-11T12:00:00.001Z P-2'] });
    expect(attributions([later, shipped('2', 'v1')])).toEqual([]);
  });
});

describe('the release that mends an incident', () => {
  it('is not its cause, although it came on the same day', () => {
    const versions = [release('v1', '2026-03-02'), release('v1.1', '2026-03-03')];
    const incident = anIncident('1', '2026-03-03T08:00Z', { fixVersions: ['v1.1'] });
    expect(attributions([incident], { versions })).toEqual(['1: v1 (soon after)']);
    expect(attributions([{ ...incident, affectsVersions: incident.fixVersions }], { versions })).toEqual([
      '1: v1 (soon after)',
    ]);
  });
});

describe('attribution', () => {
  it('is of deployments of the window, from its first instant on', () => {
    const of = (day: string) =>
      attributions([anIncident('1', '2026-02-12T00:00Z')], { versions: [release('v1', day)] });
    expect(of('2026-02-12')).toEqual(['1: v1 (soon after)']);
    expect(of('2026-02-11')).toEqual([]);
  });
});
