import { projectDeleted } from '../../../../host/jira/events/project-events';
import { aCall } from '../../../support/jira-call';
import { aProject } from '../../../support/jira-site';

describe('events of projects', () => {
  it.each([
    [true, 'avi:jira:softdeleted:project'],
    [false, 'avi:jira:deleted:project'],
  ])('tell the trash from the end (can be undone: %s)', (canBeUndone, eventType) => {
    const call = aCall();
    projectDeleted(aProject(), { canBeUndone }, call);
    expect(call.announced).toEqual([
      {
        eventType,
        fields: { project: expect.objectContaining({ id: '10000', key: 'ALPHA', name: 'Alpha' }) as unknown },
      },
    ]);
  });
});
