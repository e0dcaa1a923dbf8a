import { versionEvent } from '../../../../host/jira/events/version-events';
import { aCall } from '../../../support/jira-call';
import { PROJECT } from '../../../support/jira-site';

describe('the events of a version', () => {
  it.each(['created', 'released', 'unreleased', 'updated'] as const)('carry it when it was %s', (verb) => {
    const call = aCall();
    const version = { id: '5', name: '2.0', projectId: PROJECT.alpha, released: true, releaseDate: '2026-03-09' };
    versionEvent(verb, version, call);
    expect(call.announced).toEqual([
      {
        eventType: `avi:jira:${verb}:version`,
        fields: {
          version: {
            ...{ id: '5', name: '2.0', released: true, archived: false, releaseDate: '2026-03-09', projectId: 10_000 },
            self: 'https://example.atlassian.net/rest/api/3/version/5',
          },
        },
      },
    ]);
  });
});
