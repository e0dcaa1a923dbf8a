import { gadgetExtension, issueExtension, projectExtension } from '../../../../host/site/modules/extension-context';
import { anIssue, aProject } from '../../../support/jira-site';

const location = 'http://127.0.0.1:8127/browse/ALPHA-1';
const place = {
  issue: anIssue(),
  issueType: { id: '10001', name: 'Story', hierarchyLevel: 0, subtask: false },
  project: aProject(),
  location,
};

describe('issueExtension', () => {
  it('tells an issue module where it stands', () => {
    expect(issueExtension('jira:issueContext', place, false)).toEqual({
      type: 'jira:issueContext',
      issue: { id: '10001', key: 'ALPHA-1', type: 'Story', typeId: '10001' },
      project: { id: '10000', key: 'ALPHA', type: 'software' },
      isNewToIssue: false,
      location,
    });
  });

  it('says when a panel was just added', () => {
    expect(issueExtension('jira:issuePanel', place, true)).toMatchObject({
      type: 'jira:issuePanel',
      isNewToIssue: true,
    });
  });
});

describe('projectExtension', () => {
  it.each(['jira:projectPage', 'jira:projectSettingsPage'] as const)('tells a %s its project', (type) => {
    expect(projectExtension(type, aProject(), location)).toEqual({
      type,
      project: { id: '10000', key: 'ALPHA', type: 'software' },
      location,
    });
  });
});

describe('gadgetExtension', () => {
  const gadget = { dashboardId: '1', gadgetId: '10001', configuration: { contract: 'c' } };

  it('tells a gadget its dashboard and configuration', () => {
    expect(gadgetExtension({ ...gadget, isEditing: false })).toEqual({
      type: 'jira:dashboardGadget',
      gadgetConfiguration: { contract: 'c' },
      dashboard: { id: '1' },
      gadget: { id: '10001' },
    });
  });

  it('has an entry point only while it is edited', () => {
    expect(gadgetExtension({ ...gadget, isEditing: true })).toMatchObject({ entryPoint: 'edit' });
  });
});
