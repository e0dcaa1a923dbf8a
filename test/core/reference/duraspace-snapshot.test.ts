import { percentilesOf } from '../../../src/core/flow/distribution';
import { computeSnapshot } from '../../../src/core/scorecard/compute-snapshot';
import { deriveTag } from '../../../src/core/classify/derive-tag';
import { recordTag } from '../../../src/core/classify/tag-log';
import { describeDuraspace, duraspace, referenceRows } from '../../support/duraspace';
import { aContract, instant } from '../../support/facts';

const AS_OF = instant('2015-04-01');
/** By type name, as the export writes it. */
const HEALTH_TYPES = ['Bug', 'Task', 'Code Task', 'Documentation'];

describeDuraspace('the snapshot of FCREPO and DURACLOUD on 1 April 2015', () => {
  const { items, site, issues } = duraspace();
  const projectIds = ['FCREPO', 'DURACLOUD'].flatMap((key) =>
    site.projects.filter((p) => p.key === key).map((p) => p.id),
  );
  const typeStreams = Object.fromEntries(
    site.types.map(({ id, name }) => [id, HEALTH_TYPES.includes(name) ? 'tech-debt' : 'feature']),
  );
  // A window over everything, so that it can be counted by hand.
  const contract = aContract({ projectIds, typeStreams, flow: { windowDays: 5000, abandonedResolutions: [] } });
  const context = { contract, itemById: () => undefined, tagLogOf: () => undefined };
  const tags = new Map(
    items.map((item) => [item.id, recordTag(undefined, deriveTag(item, context), { item, now: AS_OF })]),
  );
  const { snapshot, detail } = computeSnapshot({ contract, site, items, tags, asOf: AS_OF });

  /** The rows of the reference that count: standard types, by the present key. */
  const rows = [...referenceRows()]
    .filter(([key]) => key.startsWith('FCREPO-') || key.startsWith('DURACLOUD-'))
    .map(([, row]) => row)
    .filter(({ type }) => !['Technical task', 'Sub-task', 'Epic'].includes(type));

  it('counts each category as a count by type does', () => {
    const counted = issues.filter(({ fields }) => projectIds.includes(fields.project.id));
    const nameOf = new Map(site.types.map(({ id, name }) => [id, name]));
    const named = counted.map(({ fields }) => nameOf.get(fields.issuetype.id) ?? '');
    const standard = named.filter((name) => !['Technical task', 'Sub-task', 'Epic'].includes(name));
    const health = standard.filter((name) => HEALTH_TYPES.includes(name)).length;
    expect(snapshot.items).toEqual({
      known: 2055,
      byCategory: { roadmap: standard.length - health, 'technical-health': health, untagged: 0 },
    });
    expect(health).toBeGreaterThan(100);
    expect(standard.length - health).toBeGreaterThan(100);
  });

  it('has the cycle times of the reference', () => {
    const cycleTimes = rows.flatMap(({ cycleTime }) => (cycleTime === '' ? [] : [Number(cycleTime)]));
    expect(snapshot.flow.cycleTime.percentiles).toEqual(percentilesOf(cycleTimes));
    expect(snapshot.flow.cycleTime.n).toBe(cycleTimes.length);
    expect(detail.points).toHaveLength(cycleTimes.length);
  });

  it('has the ages of the reference', () => {
    const ages = rows.flatMap(({ age }) => (age === '' ? [] : [Number(age)]));
    expect(detail.wip.map(({ ageDays }) => ageDays).sort()).toEqual([...ages].sort());
    expect(snapshot.flow.wip.value).toBe(ages.length);
    expect(snapshot.flow.wipAge.percentiles).toEqual(percentilesOf(ages));
  });

  it('finishes the items of the reference but those whose type was another one when they were done', () => {
    const finished = rows.filter(({ stopped }) => stopped !== '').length;
    // DURACLOUD-167 and -174 had a type then that Jira has deleted since; FCREPO-1126 became a sub-task a day later.
    expect(snapshot.flow.leadTime.n).toBe(finished - 2 + 1);
    expect(snapshot.flow.leadTime.excluded).toContainEqual({ reason: 'of an unknown type', count: 2 });
    expect(snapshot.flow.cycleTime.coverage).toBe(snapshot.flow.cycleTime.n / snapshot.flow.leadTime.n);
  });
});
