import { describeChange } from '../../../../host/data/company/changes';
import type { FieldValues } from '../../../../host/data/company/draft';
import { PRIORITY, RESOLUTION, STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { FIELD_IDS } from '../../../../host/jira/model';
import { aDraft, PLAIN_NAMING, PLAIN_NUMBERING } from './a-company';

const draft = aDraft();
const LATER = Date.UTC(2026, 10, 20);

function changeFrom(before: Partial<FieldValues>, after: Partial<FieldValues>, at = LATER) {
  const moment = { draft, at, naming: PLAIN_NAMING, numbering: PLAIN_NUMBERING };
  return describeChange({ ...draft.initial, ...before }, { ...draft.initial, ...before, ...after }, moment);
}

describe('describeChange', () => {
  it('says nothing when nothing changes', () => {
    expect(changeFrom({ labels: ['a'], sprintIds: [1] }, { labels: ['a'], sprintIds: [1] })).toEqual([]);
  });

  it('writes a status by id and name', () => {
    expect(changeFrom({}, { statusId: STATUS.inProgress })).toEqual([
      {
        field: 'status',
        fieldtype: 'jira',
        fieldId: 'status',
        from: '10000',
        fromString: 'status 10000',
        to: '3',
        toString: 'status 3',
      },
    ]);
  });

  it('calls a status what it was called at the time', () => {
    const names = [Date.UTC(2026, 10, 11), Date.UTC(2026, 10, 13)].map(
      (at) => changeFrom({}, { statusId: STATUS.inReview }, at)[0]?.toString,
    );
    expect(names).toEqual(['Code Review', 'status 10001']);
  });

  it('writes status and resolution of one edit into one entry', () => {
    const items = changeFrom({}, { statusId: STATUS.done, resolutionId: RESOLUTION.wontDo });
    expect(items.map(({ field, to }) => [field, to])).toEqual([
      ['status', '10003'],
      ['resolution', '10001'],
    ]);
  });

  it('writes a new link by the key of the other end, and nothing for those there were', () => {
    const other = aDraft();
    const known = { type: 'Relates', direction: 'inward', to: other } as const;
    const added = { type: 'Blocks', direction: 'outward', to: other } as const;
    expect(changeFrom({ links: [known] }, { links: [known, added] })).toEqual([
      {
        ...{ field: 'Link', fieldtype: 'jira', from: null, fromString: null },
        ...{ to: 'PAY-1', toString: 'This work item blocks PAY-1' },
      },
    ]);
    expect(changeFrom({ links: [known] }, { links: [known] })).toEqual([]);
  });

  it('writes logged time as the sum before and after', () => {
    const worklog = { author: 'ada', started: 1, seconds: 1800, created: 2 };
    const items = changeFrom({ worklogs: [worklog] }, { worklogs: [worklog, { ...worklog, seconds: 3600 }] });
    expect(items.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['timespent', '1800', '5400'],
      ['WorklogId', null, '1002'],
    ]);
  });

  it('writes an emptied field as null', () => {
    expect(changeFrom({ assignee: 'ada' }, { assignee: null })).toMatchObject([
      { field: 'assignee', from: 'ada', fromString: 'person ada', to: null, toString: null },
    ]);
  });

  it('writes a move as a change of the project and of the key, which has no field id', () => {
    expect(changeFrom({ projectId: '10001' }, { projectId: '10000' })).toEqual([
      expect.objectContaining({ field: 'project', fieldId: 'project', from: '10001', to: '10000' }),
      { field: 'Key', fieldtype: 'jira', from: null, fromString: 'MOB-9', to: null, toString: 'PAY-1' },
    ]);
  });

  it('writes sprints as lists of all ids and all names', () => {
    expect(changeFrom({ sprintIds: [4] }, { sprintIds: [4, 7] })).toEqual([
      {
        field: 'Sprint',
        fieldtype: 'custom',
        fieldId: FIELD_IDS.sprint,
        from: '4',
        fromString: 'sprint 4',
        to: '4, 7',
        toString: 'sprint 4, sprint 7',
      },
    ]);
    expect(changeFrom({ sprintIds: [4] }, { sprintIds: [] })).toMatchObject([{ from: '4', to: '', toString: '' }]);
  });

  it('writes story points as text without ids', () => {
    expect(changeFrom({ points: 3 }, { points: 5 })).toEqual([
      {
        field: 'Story Points',
        fieldtype: 'custom',
        fieldId: FIELD_IDS.points,
        from: null,
        fromString: '3',
        to: null,
        toString: '5',
      },
    ]);
    expect(changeFrom({}, { points: 1 })).toMatchObject([{ fromString: null, toString: '1' }]);
  });

  it('writes a flag as the option that Jira knows it by', () => {
    expect(changeFrom({}, { flagged: true })).toMatchObject([
      {
        field: 'Flagged',
        fieldtype: 'custom',
        fieldId: FIELD_IDS.flagged,
        from: '',
        to: '[10019]',
        toString: 'Impediment',
      },
    ]);
    expect(changeFrom({ flagged: true }, { flagged: false })).toMatchObject([
      { from: '[10019]', to: '', toString: '' },
    ]);
  });

  it('writes each fix version that comes or goes by itself', () => {
    expect(changeFrom({ fixVersionIds: ['1', '2'] }, { fixVersionIds: ['2', '3'] })).toMatchObject([
      { field: 'Fix Version', fieldId: 'fixVersions', from: '1', fromString: 'version 1', to: null, toString: null },
      { field: 'Fix Version', fieldId: 'fixVersions', from: null, fromString: null, to: '3', toString: 'version 3' },
    ]);
  });

  it('writes labels as one text', () => {
    expect(changeFrom({ labels: ['a'] }, { labels: ['a', 'b'] })).toMatchObject([
      { field: 'labels', fieldId: 'labels', from: null, fromString: 'a', to: null, toString: 'a b' },
    ]);
  });

  it('writes the epic of a story without a field id, the parent of a sub-task with one', () => {
    const epic = aDraft({ typeId: TYPE.epic });
    expect(changeFrom({}, { parent: epic })).toEqual([
      { field: 'IssueParentAssociation', fieldtype: 'jira', from: null, fromString: null, to: '1', toString: 'PAY-1' },
    ]);
    expect(changeFrom({ typeId: TYPE.subtask }, { parent: epic })).toMatchObject([
      { field: 'Parent', fieldId: 'parent', to: '1', toString: 'PAY-1' },
    ]);
  });

  it('writes types and priorities', () => {
    const items = changeFrom({}, { typeId: TYPE.bug, priorityId: PRIORITY.high });
    expect(items.map(({ field, fieldId, toString }) => [field, fieldId, toString])).toEqual([
      ['issuetype', 'issuetype', 'type 10004'],
      ['priority', 'priority', 'priority 2'],
    ]);
  });
});
