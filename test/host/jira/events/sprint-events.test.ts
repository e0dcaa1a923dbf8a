import { sprintEvent } from '../../../../host/jira/events/sprint-events';
import { aCall } from '../../../support/jira-call';
import { SITE_NOW, aSprint } from '../../../support/jira-site';

const DAY = 86_400_000;

describe('events of sprints', () => {
  it('carry the sprint with ids as text and dates as the platform writes them', () => {
    const call = aCall();
    const sprint = aSprint({
      ...{ id: 6, boardId: 12, name: 'EX1 Sprint 1', goal: 'The goal', state: 'active' },
      ...{ created: SITE_NOW - 2 * DAY, startDate: SITE_NOW, endDate: SITE_NOW + 14 * DAY },
    });
    sprintEvent({ verb: 'started', sprint }, call);
    expect(call.announced).toEqual([
      {
        eventType: 'avi:jira-software:started:sprint',
        fields: {
          sprint: {
            id: '6',
            originBoardId: '12',
            name: 'EX1 Sprint 1',
            goal: 'The goal',
            state: 'active',
            createDate: '2026-03-07T12:00:00.000+0000',
            startDate: '2026-03-09T12:00:00.000+0000',
            endDate: '2026-03-23T12:00:00.000+0000',
          },
        },
      },
    ]);
  });

  it('leave out what a sprint does not have', () => {
    const call = aCall();
    sprintEvent({ verb: 'created', sprint: aSprint({ boardId: null }) }, call);
    expect(call.announced[0]?.fields['sprint']).toEqual({ id: '1', name: 'Sprint 1', goal: '', state: 'future' });
  });

  it('carry the old values of what an update changed, and only those', () => {
    const call = aCall();
    const before = aSprint({ goal: 'The goal', startDate: SITE_NOW, endDate: SITE_NOW + DAY });
    const sprint = { ...before, goal: 'The new goal', endDate: SITE_NOW + 2 * DAY };
    sprintEvent({ verb: 'updated', sprint, before }, call);
    expect(call.announced[0]?.fields['oldValue']).toEqual({
      goal: 'The goal',
      endDate: '2026-03-10T12:00:00.000+0000',
    });
  });

  it('carry no old values when a sprint is closed', () => {
    const call = aCall();
    const before = aSprint({ state: 'active' });
    sprintEvent({ verb: 'closed', sprint: { ...before, state: 'closed', completeDate: SITE_NOW }, before }, call);
    expect(Object.keys(call.announced[0]?.fields ?? {})).toEqual(['sprint']);
  });
});
