import { renderFieldNames, renderFields, renderIssue } from '../../../../host/jira/render/issue';
import { type RequestedView, issueView } from '../../../../host/jira/render/issue-view';
import { aCall } from '../../../support/jira-call';
import { aHistory, anIssue } from '../../../support/jira-site';

const call = aCall();
const issue = anIssue({
  properties: new Map<string, unknown>([
    ['tag', { category: 'growth' }],
    ['other', 1],
  ]),
  histories: [aHistory()],
});

const view = (requested: Partial<RequestedView>): ReturnType<typeof issueView> =>
  issueView({ fields: [], expand: [], properties: [], ...requested }, 'id', call.core);

describe('a rendered work item', () => {
  it('is its id alone when nothing else is asked', () => {
    expect(renderIssue(issue, view({}), call)).toEqual({ id: '10001' });
  });

  it('is its identity when the key is asked', () => {
    expect(renderIssue(issue, view({ fields: ['key'] }), call)).toEqual({
      ...{ expand: '', id: '10001', key: 'ALPHA-1' },
      self: 'https://example.atlassian.net/rest/api/3/issue/10001',
    });
  });

  it('has the fields, the history and the properties that are asked', () => {
    const rendered = renderIssue(
      issue,
      view({ fields: ['summary', 'labels'], expand: ['changelog'], properties: ['tag'] }),
      call,
    );
    expect(rendered['fields']).toEqual({ summary: 'Let people pay by invoice', labels: [] });
    expect(rendered['changelog']).toMatchObject({ total: 1 });
    expect(rendered['properties']).toEqual({ tag: { category: 'growth' } });
  });

  it('passes over fields that the site does not have', () => {
    expect(renderFields(issue, ['summary', 'customfield_99999'], call)).toEqual({
      summary: 'Let people pay by invoice',
    });
  });

  it('has null for fields that are empty', () => {
    expect(renderFields(issue, ['assignee', 'parent', 'customfield_10020', 'customfield_10050'], call)).toEqual({
      ...{ assignee: null, parent: null, customfield_10020: null, customfield_10050: null },
    });
  });
});

describe('names and schema', () => {
  it('come only when they are asked', () => {
    expect(renderFieldNames(view({ fields: ['summary'] }), call)).toEqual({});
  });

  it('are those of the fields of the answer', () => {
    const rendered = renderFieldNames(
      view({ fields: ['summary', 'customfield_10016'], expand: ['names', 'schema'] }),
      call,
    );
    expect(rendered).toEqual({
      names: { summary: 'Summary', customfield_10016: 'Story Points' },
      schema: {
        summary: { type: 'string', system: 'summary' },
        customfield_10016: {
          ...{ type: 'number', customId: 10016 },
          custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
        },
      },
    });
  });
});
