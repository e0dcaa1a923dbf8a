import { simulateIncidents } from '../../../../host/data/company/incidents';
import { teamOf } from '../../../../host/data/company/teams';
import { STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aCompany, END } from './a-company';

const HOUR = 3_600_000;
const company = aCompany(8000);
simulateIncidents(teamOf('PLAT'), company, new Random(1));
const incidents = company.drafts.filter(({ birth }) => birth.type === TYPE.incident);
const bugs = company.drafts.filter(({ birth }) => birth.type === TYPE.bug);

const reached = (draft: (typeof incidents)[number], statusId: string): number | undefined =>
  draft.edits
    .filter(({ change }) => typeof change !== 'function' && change.statusId === statusId)
    .map(({ at }) => at)
    .sort((a, b) => a - b)[0];

describe('simulateIncidents', () => {
  it('lets a platform have as many as its share says, and an office none', () => {
    expect(incidents).toHaveLength(Math.round(8000 * 0.23 * 0.045));
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

  it('is taken up within the hour, mostly contained within a day, then resolved', () => {
    for (const incident of incidents) {
      const { createdAt } = incident.birth;
      const taken = reached(incident, STATUS.investigating) ?? Infinity;
      expect(taken - createdAt).toBeGreaterThan(0);
      expect(taken - createdAt).toBeLessThan(HOUR);
      const mitigated = reached(incident, STATUS.mitigated);
      if (mitigated !== undefined) expect(mitigated - taken).toBeLessThan(24 * HOUR);
      expect(reached(incident, STATUS.resolved) ?? 0).toBeGreaterThan(mitigated ?? taken);
      expect(incident.startedAt).toBe(taken);
    }
    const contained = incidents.filter((incident) => reached(incident, STATUS.mitigated) !== undefined);
    expect(contained.length / incidents.length).toBeGreaterThan(0.75);
    expect(contained.length).toBeLessThan(incidents.length);
  });

  it('is followed by a bug, in about half of the cases, that links to it and comes later', () => {
    const causes = incidents.flatMap((incident) => incident.links.map((link) => ({ incident, ...link })));
    expect(causes.length / incidents.length).toBeGreaterThan(0.3);
    expect(causes.length / incidents.length).toBeLessThan(0.6);
    expect(new Set(causes.map(({ to }) => to))).toEqual(new Set(bugs));
    for (const { incident, to, type } of causes) {
      expect(type).toBe('Problem/Incident');
      expect(to.birth.createdAt).toBeGreaterThan(incident.birth.createdAt);
      expect(to.birth.createdAt).toBeLessThanOrEqual(END);
    }
  });
});
