import {
  addIssue,
  addSprint,
  changeIssue,
  changeSprint,
  deleteProperty,
  removeIssue,
  removeProject,
  removeSprint,
  setProperty,
} from '../../../host/jira/changes';
import { summaryField } from '../../../host/jira/fields/summary';
import { pointsField } from '../../../host/jira/fields/estimate';
import { aCall } from '../../support/jira-call';
import { APP } from '../../support/jira-harness';
import { SITE_NOW, TYPE, aHistory, aSprint, anIssue } from '../../support/jira-site';

const types = (call: ReturnType<typeof aCall>): string[] => call.announced.map(({ eventType }) => eventType);

describe('changing a work item', () => {
  it('writes one entry, by the caller and now, with the items of all changes', () => {
    const issue = anIssue({ histories: [aHistory({ id: '10040' })] });
    const call = aCall({ issues: [issue] });
    const changes = [summaryField.plan?.(issue, 'New', call) ?? null, pointsField.plan?.(issue, 5, call) ?? null];
    changeIssue(issue, changes, call);
    expect(issue.histories.at(-1)).toEqual({
      ...{ id: '10041', author: 'ada', created: SITE_NOW },
      items: [expect.objectContaining({ field: 'summary' }), expect.objectContaining({ field: 'Story Points' })],
    });
    expect(issue).toMatchObject({ summary: 'New', points: 5, updated: SITE_NOW });
  });

  it('announces it once, with the same entry', () => {
    const issue = anIssue();
    const call = aCall({ issues: [issue] });
    changeIssue(issue, [summaryField.plan?.(issue, 'New', call) ?? null], call);
    expect(types(call)).toEqual(['avi:jira:updated:issue']);
    expect(call.announced[0]?.fields['changelog']).toMatchObject({ id: issue.histories.at(-1)?.id });
  });

  it('does nothing at all when nothing changes', () => {
    const issue = anIssue();
    const before = structuredClone(issue);
    const call = aCall({ issues: [issue] });
    changeIssue(issue, [null, null], call);
    expect(issue).toEqual(before);
    expect(call.announced).toEqual([]);
  });

  it('names the app as the author of what it does', () => {
    const issue = anIssue();
    const call = aCall({ issues: [issue] }, { as: APP });
    changeIssue(issue, [summaryField.plan?.(issue, 'New', call) ?? null], call);
    expect(issue.histories.at(-1)?.author).toBe('557058:counterweight-app');
  });
});

describe('adding and removing work items', () => {
  it('adds without a history', () => {
    const call = aCall();
    addIssue(anIssue(), call);
    expect(call.core.store.find('ALPHA-1')?.histories).toEqual([]);
    expect(types(call)).toEqual(['avi:jira:created:issue']);
  });

  it('removes sub-tasks along with their parent, and announces each', () => {
    const story = anIssue();
    const subtask = anIssue({ id: '2', key: 'ALPHA-2', typeId: TYPE.subtask, parentId: story.id });
    const call = aCall({ issues: [story, subtask] });
    removeIssue(story, call);
    expect(call.core.site.issues).toEqual([]);
    expect(
      call.announced.map(({ eventType, fields }) => [eventType, (fields['issue'] as { key: string }).key]),
    ).toEqual([
      ['avi:jira:deleted:issue', 'ALPHA-2'],
      ['avi:jira:deleted:issue', 'ALPHA-1'],
    ]);
  });

  it('leaves the stories of a removed epic without a parent', () => {
    const epic = anIssue({ typeId: TYPE.epic });
    const story = anIssue({ id: '2', key: 'ALPHA-2', parentId: epic.id });
    const call = aCall({ issues: [epic, story] });
    removeIssue(epic, call);
    expect(story.parentId).toBeNull();
    expect(types(call)).toEqual(['avi:jira:deleted:issue']);
  });
});

describe('entity properties', () => {
  it('are set and deleted without a history or an event', () => {
    const issue = anIssue();
    const before = structuredClone(issue);
    expect(setProperty(issue, 'tag', 1)).toEqual({ isNew: true });
    expect(setProperty(issue, 'tag', 2)).toEqual({ isNew: false });
    expect(issue.properties.get('tag')).toBe(2);
    expect(deleteProperty(issue, 'tag')).toBe(true);
    expect(deleteProperty(issue, 'tag')).toBe(false);
    expect(issue).toEqual(before);
  });
});

describe('sprints', () => {
  it('are announced as what happened to them', () => {
    const call = aCall();
    const sprint = aSprint({ id: 4 });
    addSprint(sprint, call);
    changeSprint(sprint, { goal: 'Ship it', startDate: SITE_NOW, endDate: SITE_NOW + 1 }, call);
    changeSprint(sprint, { state: 'active' }, call);
    changeSprint(sprint, { state: 'closed', completeDate: SITE_NOW }, call);
    removeSprint(sprint, call);
    expect(types(call)).toEqual(
      ['created', 'updated', 'started', 'closed', 'deleted'].map((verb) => `avi:jira-software:${verb}:sprint`),
    );
  });

  it('are not announced when nothing about them changed', () => {
    const call = aCall();
    changeSprint(aSprint({ goal: 'Same' }), { goal: 'Same' }, call);
    expect(call.announced).toEqual([]);
  });

  it('give their work items back to the backlog when they are removed', () => {
    const issue = anIssue({ sprintIds: [1, 2] });
    const call = aCall({ issues: [issue] });
    const sprint = call.core.directory.sprint(2);
    if (!sprint) throw new Error('No sprint 2.');
    removeSprint(sprint, call);
    expect(issue).toMatchObject({ sprintIds: [1], histories: [] });
    expect(types(call)).toEqual(['avi:jira-software:deleted:sprint']);
  });
});

describe('removing a project', () => {
  it('takes its work items with it and announces only the project', () => {
    const call = aCall({ issues: [anIssue(), anIssue({ id: '2', key: 'SECRET-1', projectId: '10100' })] });
    const alpha = call.core.directory.project('ALPHA');
    if (!alpha) throw new Error('No ALPHA.');
    removeProject(alpha, { canBeUndone: false }, call);
    expect(types(call)).toEqual(['avi:jira:deleted:project']);
    expect(call.core.site.issues.map(({ key }) => key)).toEqual(['SECRET-1']);
    expect(call.core.directory.project('ALPHA')).toBeUndefined();
  });
});
