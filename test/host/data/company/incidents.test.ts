import { simulateIncidents } from '../../../../host/data/company/incidents';
import { PACE } from '../../../../host/data/company/pace';
import { teamOf } from '../../../../host/data/company/teams';
import { PRIORITY, STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aCompany, aDraft, END, valuesAt } from './a-company';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const company = aCompany(8000);
// One change that went out with each release, so that a failed one can be traced to it.
for (const { id, at } of company.releases.past('MOB')) {
  const change = aDraft({ projectId: '10001' }, { createdAt: at - 20 * DAY });
  change.move(at - 3 * DAY, 'ada', { statusId: STATUS.done, fixVersionIds: [id] });
  company.drafts.push(change);
}
for (const key of ['PAY', 'MOB', 'PLAT'] as const) simulateIncidents(teamOf(key), company, new Random(3));
const incidents = company.drafts.filter(({ birth }) => birth.type === TYPE.incident);

/** The links that name a cause of an incident, from the cause's end. */
const causes = company.drafts.flatMap((cause) =>
  valuesAt(cause, END).links.flatMap(({ to, type, direction }) =>
    direction === 'outward' ? [{ cause, type, incident: to }] : [],
  ),
);
const isRepair = ({ cause, incident }: (typeof causes)[number]) => cause.birth.createdAt > incident.birth.createdAt;

type Drafts = typeof incidents;

const reached = (draft: Drafts[number], statusId: string): number | undefined =>
  draft.edits
    .filter(({ change }) => typeof change !== 'function' && change.statusId === statusId)
    .map(({ at }) => at)
    .sort((a, b) => a - b)[0];

describe('simulateIncidents', () => {
  it('lets a team have as many as its pace says and those of its failed releases, and an office none', () => {
    const ownCount = (key: 'PAY' | 'MOB' | 'PLAT') => {
      const releases = company.releases.past(key).length * PACE[key].failedReleases;
      return 8000 * teamOf(key).share * PACE[key].incidents + releases;
    };
    const expected = ownCount('PAY') + ownCount('MOB') + ownCount('PLAT');
    expect(incidents.length).toBeGreaterThan(expected * 0.8);
    expect(incidents.length).toBeLessThan(expected * 1.2);
    const quiet = aCompany(8000);
    simulateIncidents(teamOf('WPL'), quiet, new Random(1));
    expect(quiet.drafts).toEqual([]);
  });

  it('happens at any hour and on any day', () => {
    const hours = new Set(incidents.map(({ birth }) => new Date(birth.createdAt).getUTCHours()));
    const days = new Set(incidents.map(({ birth }) => new Date(birth.createdAt).getUTCDay()));
    expect(hours.size).toBeGreaterThan(18);
    expect(days.size).toBe(7);
  });

  it('is taken up within the hour, mostly contained within two days, then resolved', () => {
    for (const incident of incidents) {
      const { createdAt } = incident.birth;
      const taken = reached(incident, STATUS.investigating) ?? Infinity;
      expect(taken - createdAt).toBeGreaterThan(0);
      expect(taken - createdAt).toBeLessThan(HOUR);
      const mitigated = reached(incident, STATUS.mitigated);
      if (mitigated !== undefined) expect(mitigated - taken).toBeLessThan(48 * HOUR);
      expect(reached(incident, STATUS.resolved) ?? 0).toBeGreaterThan(mitigated ?? taken);
      expect(incident.startedAt).toBe(taken);
    }
    const contained = incidents.filter((incident) => reached(incident, STATUS.mitigated) !== undefined);
    expect(contained.length / incidents.length).toBeGreaterThan(0.75);
    expect(contained.length).toBeLessThan(incidents.length);
  });

  it('is contained the sooner the worse it is', () => {
    const median = (priorityId: string) => {
      const times = incidents.flatMap((incident) => {
        const at = reached(incident, STATUS.mitigated);
        const isMeant = incident.initial.priorityId === priorityId && at !== undefined;
        return isMeant ? [at - (incident.startedAt ?? 0)] : [];
      });
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
    };
    expect(median(PRIORITY.highest)).toBeLessThan(median(PRIORITY.high));
    expect(median(PRIORITY.high)).toBeLessThan(median(PRIORITY.medium));
  });

  it('is followed by a bug that names it as its effect, in many cases, and comes later', () => {
    const repairs = causes.filter(isRepair);
    const bugs = company.drafts.filter(({ birth }) => birth.type === TYPE.bug);
    expect(repairs.length / incidents.length).toBeGreaterThan(0.4);
    expect(repairs.length / incidents.length).toBeLessThan(0.75);
    expect(new Set(repairs.map(({ cause }) => cause))).toEqual(new Set(bugs));
    for (const { incident, cause, type } of repairs) {
      expect([type, incident.birth.type]).toEqual(['Problem/Incident', TYPE.incident]);
      expect(cause.birth.createdAt).toBeLessThanOrEqual(END);
    }
  });
});

describe('a release that fails', () => {
  const releases = new Map(
    (['PAY', 'MOB', 'PLAT'] as const).flatMap((key) => company.releases.past(key)).map((one) => [one.id, one]),
  );
  const named = incidents.flatMap((incident) => {
    const release = releases.get(incident.birth.affectedVersionIds?.[0] ?? '');
    return release === undefined ? [] : [{ incident, release }];
  });

  it('is named by the affected version in many cases, within a day of the release', () => {
    expect(named.length).toBeGreaterThan(5);
    for (const { incident, release } of named) {
      const after = incident.birth.createdAt - release.at;
      expect(after).toBeGreaterThan(0);
      expect(after).toBeLessThan(DAY);
      expect(incident.initial.projectId).toBe(release.projectId);
    }
  });

  it('is traced in a few cases to a change that went out with it', () => {
    const blamed = causes.filter((cause) => !isRepair(cause));
    expect(blamed.length).toBeGreaterThan(0);
    for (const { cause, incident, type } of blamed) {
      const release = releases.get(valuesAt(cause, END).fixVersionIds[0] ?? '');
      const after = incident.birth.createdAt - (release?.at ?? 0);
      expect(type).toBe('Problem/Incident');
      expect(after).toBeGreaterThan(0);
      expect(after).toBeLessThan(DAY);
    }
  });

  it('is mostly mended by a hotfix, with a bug that says so', () => {
    const hotfixes = company.releases.versions().filter(({ name }) => name.endsWith('hotfix'));
    expect(hotfixes.length).toBeGreaterThan(3);
    for (const { id, projectId, releaseDate } of hotfixes) {
      const mending = company.drafts.filter((draft) => valuesAt(draft, Infinity).fixVersionIds.includes(id));
      expect(mending).toHaveLength(1);
      expect(mending[0]?.initial).toMatchObject({ projectId, labels: ['hotfix', 'production'] });
      expect((mending[0]?.firstDone() ?? Infinity) - DAY).toBeLessThan(Date.parse(releaseDate ?? ''));
    }
  });
});
