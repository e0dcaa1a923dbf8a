import fc from 'fast-check';

import { bugsCreated, isEscaped, type BugOrigin } from '../../../src/core/flow/bug-origins';
import { DAY_MS } from '../../../src/core/time/zone';
import { aContract, anItem, aSite, aVersion, instant, type WrittenItem } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

type Told = Parameters<typeof settingOf>[1];

const site = aSite({
  versions: [
    aVersion({ id: 'v1', releaseDay: '2026-02-19' }),
    aVersion({ id: 'v2', releaseDay: '2026-02-20' }),
    aVersion({ id: 'planned', releaseDay: '2026-02-01', released: false }),
    aVersion({ id: 'someday', releaseDay: null, released: false }),
    aVersion({ id: 'undated', releaseDay: null }),
  ],
});

/** A bug created at noon of 20 February 2026. */
const aBug = (written: WrittenItem = {}) => anItem({ created: '2026-02-20T12:00Z', type: ['bug'], ...written });
const incident = anItem({ id: '900', labels: ['Incident'] });
const story = anItem({ id: '901' });

const bugsOf = (items: Parameters<typeof settingOf>[0], told: Told = {}) => {
  const { portfolio, window } = settingOf(items, { site, ...told });
  return bugsCreated(portfolio, window);
};
const originOf = (written: WrittenItem, told?: Told): BugOrigin | undefined =>
  bugsOf([aBug(written), incident, story], told).bugs[0]?.origin;

describe('where a bug was found', () => {
  it.each<[string, WrittenItem, BugOrigin]>([
    ['a label of the contract', { labels: ['ui+Production'] }, 'escaped: label'],
    ['a link to an incident', { links: ['P-901+P-900'] }, 'escaped: linked incident'],
    ['a version released the day before', { affectsVersions: ['v2+v1'] }, 'escaped: released version'],
    ['a label before a link', { labels: ['customer'], links: ['P-900'] }, 'escaped: label'],
    ['a link before a version', { links: ['P-900'], affectsVersions: ['v1'] }, 'escaped: linked incident'],
    ['a version released on the very day', { affectsVersions: ['v2'] }, 'found before release'],
    ['a version whose day has passed without a release', { affectsVersions: ['planned'] }, 'found before release'],
    ['a version that is not released', { affectsVersions: ['someday'] }, 'found before release'],
    ['any other label', { labels: ['ui'] }, 'found before release'],
    ['a link to something else', { links: ['P-901'] }, 'found before release'],
    ['nothing at all', {}, 'cannot be classified'],
    ['a version released on an unknown day', { affectsVersions: ['undated'] }, 'cannot be classified'],
    ['a version that Jira no longer knows', { affectsVersions: ['gone'] }, 'cannot be classified'],
    ['a link to an item that nobody has read', { links: ['X-1'] }, 'cannot be classified'],
    ['an undated version and a label', { affectsVersions: ['undated'], labels: ['ui'] }, 'found before release'],
  ])('%s', (...[, written, origin]) => {
    expect(originOf(written)).toBe(origin);
  });

  it('compares days in the zone of the contract', () => {
    // 23:30 UTC of 20 February is the 21st in Berlin, a day after the release of v2.
    const written: WrittenItem = { created: '2026-02-20T23:30Z', affectsVersions: ['v2'] };
    const berlin = aContract({ timeZone: 'Europe/Berlin', flow: { windowDays: 28 } });
    expect(originOf(written)).toBe('found before release');
    expect(originOf(written, { contract: berlin })).toBe('escaped: released version');
  });

  it('goes by what was known at as-of', () => {
    const written: WrittenItem = {
      labels: ['-', '2026-03-05 escaped'],
      links: ['-', '2026-03-03 P-900'],
      affectsVersions: ['-', '2026-03-01 v1'],
    };
    const dates = ['2026-02-28', '2026-03-02', '2026-03-04', '2026-03-06'];
    expect(dates.map((asOf) => originOf(written, { asOf }))).toEqual([
      'cannot be classified',
      'escaped: released version',
      'escaped: linked incident',
      'escaped: label',
    ]);
  });

  it('does not know an incident before it was reported as one', () => {
    const late = anItem({ id: '900', created: '2026-03-01', labels: ['-', '2026-03-05 incident'] });
    const origin = (asOf: string) => bugsOf([aBug({ links: ['P-900'] }), late], { asOf }).bugs[0]?.origin;
    expect(origin('2026-02-28T23:59:59.999Z')).toBe('cannot be classified');
    expect(origin('2026-03-01')).toBe('found before release');
    expect(origin('2026-03-05')).toBe('escaped: linked incident');
  });

  it('follows the words of the contract', () => {
    const contract = aContract({
      flow: { windowDays: 28 },
      delivery: {
        bugs: { types: ['story'], labels: ['defect'] },
        escapedLabels: ['field'],
        incidents: { types: ['bug'], labels: [] },
      },
    });
    const { bugs } = bugsOf(
      [
        aBug({ id: '1' }),
        aBug({ id: '2', labels: ['defect'], links: ['P-1'] }),
        aBug({ id: '3', type: ['story'], labels: ['FIELD'] }),
        aBug({ id: '4', type: ['story'], labels: ['production'] }),
      ],
      { contract },
    );
    expect(bugs.map(({ itemId, origin }) => [itemId, origin])).toEqual([
      ['2', 'escaped: linked incident'],
      ['3', 'escaped: label'],
      ['4', 'found before release'],
    ]);
  });
});

describe('bugsCreated', () => {
  it('takes bugs created from the first instant of the window to as-of', () => {
    const created = ['2026-02-11T23:59:59.999Z', '2026-02-12', '2026-03-11T12:00Z', '2026-03-11T12:00:00.001Z'];
    const { bugs, leftOut } = bugsOf(created.map((at, i) => aBug({ id: String(i + 1), created: at })));
    expect(bugs).toEqual([
      { itemId: '2', createdDay: instant('2026-02-12') / DAY_MS, origin: 'cannot be classified' },
      { itemId: '3', createdDay: instant('2026-03-11') / DAY_MS, origin: 'cannot be classified' },
    ]);
    expect(leftOut).toEqual([]);
  });

  it('takes what is a bug as of now, and says which bugs do not count', () => {
    const sites = aSite({ types: [...site.types, { id: 'sub-bug', name: 'Bug', level: -1 }] });
    const { bugs, leftOut } = bugsOf(
      [
        aBug({ id: '1', type: ['story', '2026-03-01 bug'] }),
        aBug({ id: '2', type: ['bug', '2026-03-01 story'] }),
        aBug({ id: '3', type: ['sub-bug'] }),
        aBug({ id: '4', project: ['P', '2026-03-01 Q'] }),
      ],
      { site: sites },
    );
    expect(bugs.map(({ itemId }) => itemId)).toEqual(['1']);
    expect(leftOut).toEqual(['sub-task', 'in another project']);
  });

  it('finds no bug less escaped for being marked more', () => {
    const evidence = fc.record({
      label: fc.constantFrom('-', 'ui', 'escaped'),
      link: fc.constantFrom('-', 'P-900', 'P-901', 'X-1'),
      version: fc.constantFrom('-', 'v1', 'v2', 'undated'),
    });
    fc.assert(
      fc.property(evidence, ({ label, link, version }) => {
        const written: WrittenItem = { labels: [label], links: [link], affectsVersions: [version] };
        const marked: WrittenItem = { ...written, labels: [label === '-' ? 'customer' : `${label}+customer`] };
        const escaped = (one: WrittenItem) => bugsOf([aBug(one), incident, story]).bugs.filter(isEscaped).length;
        expect(escaped(marked)).toBe(1);
        expect(escaped(written)).toBe(label === 'escaped' || link === 'P-900' || version === 'v1' ? 1 : 0);
      }),
    );
  });
});
