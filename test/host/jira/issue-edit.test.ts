import { planEdit, readUpdateDetails } from '../../../host/jira/issue-edit';
import { JiraError } from '../../../host/jira/reply';
import { aCall } from '../../support/jira-call';
import { VERSION, anIssue } from '../../support/jira-site';

const issue = () =>
  anIssue({ labels: ['debt', 'api'], fixVersionIds: [VERSION.released], components: [{ id: '1', name: 'API' }] });

/** What a body would change: field and texts of each item. */
function edit(body: unknown, on = issue()): unknown[] {
  const call = aCall({ issues: [on] }, { body: JSON.stringify(body) });
  const plans = planEdit(on, readUpdateDetails(call), call);
  return plans.flatMap((plan) => plan?.items ?? []).map((item) => [item.field, item.fromString, item.toString]);
}

function errorsOf(body: unknown): Readonly<Record<string, string>> {
  try {
    edit(body);
  } catch (error) {
    if (error instanceof JiraError) return error.errors;
    throw error;
  }
  throw new Error('The edit was accepted.');
}

describe('an edit by values', () => {
  it('changes what differs and passes over what does not', () => {
    expect(edit({ fields: { summary: 'New', labels: ['debt', 'api'], customfield_10016: 3 } })).toEqual([
      ['summary', 'Let people pay by invoice', 'New'],
      ['labels', 'debt api', 'api debt'],
      ['Story Points', null, '3'],
    ]);
    expect(edit({ fields: { summary: 'Let people pay by invoice', duedate: null } })).toEqual([]);
  });

  it('is refused whole, with a message for each field that cannot be set', () => {
    expect(errorsOf({ fields: { summary: '', labels: ['ok'], status: { id: '3' }, customfield_99999: 1 } })).toEqual({
      summary: 'You must specify a summary.',
      status: "Field 'status' cannot be set. It is not on the appropriate screen, or unknown.",
      customfield_99999: "Field 'customfield_99999' cannot be set. It is not on the appropriate screen, or unknown.",
    });
  });

  it('changes nothing while it is only planned', () => {
    const on = issue();
    edit({ fields: { summary: 'New' } }, on);
    expect(on).toEqual(issue());
  });
});

describe('an edit by operations', () => {
  it('adds to and removes from lists', () => {
    expect(edit({ update: { labels: [{ add: 'growth' }, { remove: 'debt' }] } })).toEqual([
      ['labels', 'debt api', 'api growth'],
    ]);
  });

  it('knows entries of lists by id, or else by name', () => {
    const gone = [['Fix Version', '1.0', null]];
    expect(edit({ update: { fixVersions: [{ remove: { name: '1.0' } }] } })).toEqual(gone);
    expect(edit({ update: { fixVersions: [{ remove: { id: VERSION.released } }] } })).toEqual(gone);
    expect(edit({ update: { fixVersions: [{ remove: { id: '404', name: '1.0' } }] } })).toEqual([]);
    expect(edit({ update: { fixVersions: [{ add: { name: '1.1' } }] } })).toEqual([['Fix Version', null, '1.1']]);
  });

  it('sets values, the last word counting', () => {
    expect(edit({ update: { summary: [{ set: 'First' }, { set: 'Second' }] } })).toEqual([
      ['summary', 'Let people pay by invoice', 'Second'],
    ]);
  });

  it('adds to nothing', () => {
    expect(edit({ update: { labels: [{ add: 'growth' }] } }, anIssue())).toEqual([['labels', '', 'growth']]);
  });

  it('cannot be mixed with a value for the same field', () => {
    expect(errorsOf({ fields: { labels: [] }, update: { labels: [{ add: 'a' }] } })).toEqual({
      labels: "Field 'labels' cannot be used in both 'fields' and 'update'.",
    });
  });
});

describe('the body of an edit', () => {
  it.each([
    ['an unknown part', { field: { summary: 'x' } }],
    ['an unknown operation', { update: { labels: [{ append: 'a' }] } }],
    ['two operations in one', { update: { labels: [{ add: 'a', remove: 'b' }] } }],
    ['a property without a key', { properties: [{ key: '', value: 1 }] }],
    ['a list', []],
  ])('is refused with %s', (_, body) => {
    expect(() => edit(body)).toThrow(expect.objectContaining({ status: 400 }) as Error);
  });

  it('says that history metadata are not simulated', () => {
    expect(() => edit({ historyMetadata: {} })).toThrow('historyMetadata is not simulated');
  });
});
