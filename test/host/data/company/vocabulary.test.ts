import { componentId, teamOf, TEAMS } from '../../../../host/data/company/teams';
import {
  isDone,
  ISSUE_TYPES,
  KIND_OF_TYPE,
  PRIORITIES,
  RESOLUTIONS,
  STATUS,
  STATUSES,
  TYPE,
} from '../../../../host/data/company/vocabulary';

describe('the vocabulary of the company', () => {
  it('has every id once', () => {
    for (const entries of [ISSUE_TYPES, STATUSES, RESOLUTIONS, PRIORITIES]) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
    }
    expect(ISSUE_TYPES.map(({ id }) => id)).toEqual(Object.values(TYPE));
  });

  it('puts every standard type but ideas on one side of the split', () => {
    for (const { id, hierarchyLevel } of ISSUE_TYPES) {
      const kind = Object.entries(KIND_OF_TYPE).find(([type]) => type === id)?.[1];
      expect(kind === undefined).toBe(hierarchyLevel !== 0 || id === TYPE.idea);
    }
  });

  it('knows done statuses by their category', () => {
    for (const { id, categoryKey } of STATUSES) expect(isDone(id)).toBe(categoryKey === 'done');
  });

  it('does not list the status that was deleted', () => {
    expect(STATUSES.some(({ id }) => id === STATUS.onHold)).toBe(false);
  });
});

describe('the teams', () => {
  it('share the work among them', () => {
    expect(TEAMS.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    for (const { key } of TEAMS) expect(teamOf(key).key).toBe(key);
  });

  it('have statuses, projects and boards of the site', () => {
    const known = new Set(STATUSES.map(({ id }) => id));
    for (const { entry, stages } of TEAMS) expect([entry, ...stages].every((id) => known.has(id))).toBe(true);
    expect(new Set(TEAMS.map(({ projectId }) => projectId)).size).toBe(TEAMS.length);
    expect(new Set(TEAMS.map(({ boardId }) => boardId)).size).toBe(TEAMS.length);
  });

  it('have components with ids of their own', () => {
    const components = TEAMS.flatMap((team) => team.components);
    expect(new Set(components.map(componentId)).size).toBe(components.length);
    expect(componentId('Checkout')).toBe('10200');
  });
});
