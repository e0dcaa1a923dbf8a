import { ideaToValue } from '../../../src/core/delivery/idea-to-value';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { deliveryOf, release, shipped, type ToldDelivery } from '../../support/delivery-setting';
import { aContract, anItem, instant, type WrittenItem } from '../../support/facts';

const V1 = release('v1', '2026-03-02');
const VERSIONS = [V1, release('v2', '2026-03-09'), release('v0', '2026-01-15')];
/** An idea validated on 1 February and linked to some items. */
const idea = (id: string, links: string, written: WrittenItem = {}): ItemFacts =>
  anItem({ id, type: ['idea'], status: ['todo', '2026-02-01T10:00Z validated'], links: [links], ...written });
const epic = (id: string, written: WrittenItem = {}): ItemFacts => anItem({ id, type: ['epic'], ...written });
const valueOf = (items: readonly ItemFacts[], told: ToldDelivery = {}) =>
  ideaToValue(deliveryOf(items, { versions: VERSIONS, ...told }));

describe('ideaToValue', () => {
  it('is the median of the days from validation to the first release, both counted', () => {
    // From 1 February to 2 March: 30 days; to 9 March: 37. From 1 March to 2 March: 2.
    const items = [
      idea('1', 'P-11'),
      idea('2', 'P-12'),
      idea('3', 'P-11', { status: ['todo', '2026-03-01 validated', '2026-03-04 validated'] }),
      idea('4', 'P-13'),
      shipped('11', 'v2+v1'),
      shipped('12', 'v2'),
      shipped('13', '-'),
    ];
    expect(valueOf(items)).toEqual({
      kind: 'value',
      value: { median: 30, p85: 37, source: 'ideas' },
      definitionId: 'idea-to-value',
      unit: 'days',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 3,
      coverage: 1,
      excluded: [],
      behind: [
        { itemId: '1', value: 30, part: 'v1' },
        { itemId: '2', value: 37, part: 'v2' },
        { itemId: '3', value: 2, part: 'v1' },
      ],
    });
  });

  it.each<[string, readonly ItemFacts[], number[]]>([
    ['a linked item', [idea('1', 'P-11'), shipped('11', 'v1')], [30]],
    ['a child', [idea('1', '-'), shipped('11', 'v1', { parent: ['1'] })], [30]],
    ['a child of a linked epic', [idea('1', 'P-11'), epic('11'), shipped('12', 'v1', { parent: ['11'] })], [30]],
    ['the first of several', [idea('1', 'P-11+P-12'), shipped('11', 'v2'), shipped('12', 'v1')], [30]],
    ['nothing else', [idea('1', 'P-99'), shipped('11', 'v1')], []],
    ['a former child', [idea('1', '-'), shipped('11', 'v1', { parent: ['1', '2026-03-01 -'] })], []],
    ['a later link', [idea('1', '-', { links: ['-', '2026-03-12 P-11'] }), shipped('11', 'v1')], []],
    [
      'a child that was born later',
      [idea('1', '-'), anItem({ id: '2', created: '2026-03-12', parent: ['1'], fixVersions: ['v1'] })],
      [],
    ],
  ])('counts the release of %s', (_, items, days) => {
    expect(valueOf(items).behind.map(({ value }) => value)).toEqual(days);
  });

  it.each([
    ['before validation: the next one counts', 'v0+v1', '2026-02-01', [30]],
    ['on the day of validation', 'v1', '2026-03-02T23:59:59.999Z', [1]],
    ['on the day before: not the idea was released', 'v1', '2026-03-03', []],
    ['before the window', 'v0+v1', '2026-01-10', []],
  ])('of a release %s', (...[, versions, validated, days]) => {
    const one = idea('1', 'P-11', { status: ['todo', `${validated} validated`] });
    expect(valueOf([one, shipped('11', versions)]).behind.map(({ value }) => value)).toEqual(days);
  });

  it('looks at first releases from the first day of the window on', () => {
    const of = (day: string) =>
      valueOf([idea('1', 'P-11'), shipped('11', 'v1')], { versions: [release('v1', day)] }).behind.map(
        ({ value }) => value,
      );
    expect(of('2026-02-12')).toEqual([12]);
    expect(of('2026-02-11')).toEqual([]);
  });

  it('names the first of two releases of one day', () => {
    const versions = [release('v10', '2026-03-02'), V1];
    expect(valueOf([idea('1', 'P-11'), shipped('11', 'v10+v1')], { versions })).toMatchObject({
      behind: [{ itemId: '1', value: 30, part: 'v1' }],
    });
  });

  it('leaves out ideas that were released and never validated', () => {
    const items = [idea('1', 'P-11'), idea('2', 'P-11', { status: ['todo'] }), shipped('11', 'v1')];
    expect(valueOf(items)).toMatchObject({
      n: 1,
      coverage: 1 / 2,
      excluded: [{ reason: 'released without being validated', count: 1 }],
    });
  });

  it('takes epics from their creation where no idea was ever validated', () => {
    // Created on 5 January, released on 2 March: 27 + 28 + 2 days.
    const items = [
      idea('1', 'P-11', { status: ['todo', '2026-03-12 validated'] }),
      epic('2'),
      epic('3', { created: '2026-03-02T09:00Z' }),
      epic('4', { type: ['epic', '2026-03-01 story'] }),
      epic('5', { created: '2026-03-12' }),
      epic('6', { project: ['Q'] }),
      shipped('11', 'v1', { parent: ['2'] }),
      shipped('12', 'v1', { parent: ['3'] }),
      shipped('13', 'v1', { parent: ['4'] }),
      shipped('14', 'v1', { parent: ['5'] }),
      shipped('15', 'v1', { parent: ['6'] }),
    ];
    expect(valueOf(items)).toMatchObject({
      value: { median: 1, p85: 57, source: 'epics' },
      behind: [
        { itemId: '2', value: 57, part: 'v1' },
        { itemId: '3', value: 1, part: 'v1' },
      ],
    });
    const withIdea = [...items, idea('7', '-')];
    expect(valueOf(withIdea)).toMatchObject({
      kind: 'absent',
      absence: { missing: 'no validated idea had its first release in the last 28 days' },
    });
  });

  it('knows an epic that was created at as-of itself, and none of a millisecond later', () => {
    const versions = [release('v3', '2026-03-11')];
    const born = (created: string) =>
      valueOf([epic('1', { created }), shipped('2', 'v3', { parent: ['1'] })], { versions });
    expect(born('2026-03-11T12:00Z')).toMatchObject({ kind: 'value', value: { median: 1, source: 'epics' }, n: 1 });
    expect(born('2026-03-11T12:00:00.001Z')).toMatchObject({ kind: 'absent', n: 0 });
  });

  it('goes by what an idea is, and where, at as-of', () => {
    const delivery = shipped('11', 'v1');
    const later = '2026-03-11T12:00:00.001Z';
    expect(valueOf([idea('1', 'P-11', { type: ['idea', '2026-03-01 story'] }), delivery]).n).toBe(0);
    expect(valueOf([idea('1', 'P-11', { type: ['idea', `${later} story`] }), delivery]).n).toBe(1);
    expect(valueOf([idea('1', 'P-11', { project: ['Q'] }), delivery]).n).toBe(0);
    expect(valueOf([idea('1', 'P-11', { status: ['todo', `${later} validated`] }), delivery]).n).toBe(0);
  });

  it('goes by the rules and the zone of the contract', () => {
    const contract = aContract({
      flow: { windowDays: 28 },
      delivery: { ideas: { types: [], labels: ['bet'] }, validatedStatuses: ['in progress'] },
      timeZone: 'Asia/Tokyo',
    });
    const bet = anItem({ id: '1', labels: ['bet'], status: ['todo', '2026-03-01T15:00Z doing'], links: ['P-11'] });
    expect(valueOf([bet, shipped('11', 'v1')], { contract })).toMatchObject({ value: { median: 1, source: 'ideas' } });
  });

  it.each<[string, readonly ItemFacts[], typeof VERSIONS]>([
    ['no validated idea and no epic; name the type of ideas in the settings', [anItem()], VERSIONS],
    ['no released version; release versions in Jira or connect deployments', [epic('1')], []],
    ['no epic had its first release in the last 28 days', [epic('1')], VERSIONS],
    ['no validated idea had its first release in the last 28 days', [idea('1', '-')], VERSIONS],
  ])('is absent with the reason: %s', (missing, items, versions) => {
    expect(valueOf(items, { versions })).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing },
      coverage: null,
    });
  });
});
