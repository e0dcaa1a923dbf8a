import { affectedVersionsField, fixVersionsField } from '../../../../host/jira/fields/versions';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { PROJECT, VERSION, anIssue } from '../../../support/jira-site';

describe('fix versions', () => {
  it('have an item in the history for each that came or went', () => {
    const issue = anIssue({ fixVersionIds: [VERSION.released] });
    expect(setField(fixVersionsField, issue, { to: [{ name: '1.1' }] })).toEqual([
      {
        ...{ field: 'Fix Version', fieldtype: 'jira', fieldId: 'fixVersions' },
        ...{ from: VERSION.released, fromString: '1.0', to: null, toString: null },
      },
      {
        ...{ field: 'Fix Version', fieldtype: 'jira', fieldId: 'fixVersions' },
        ...{ from: null, fromString: null, to: VERSION.unreleased, toString: '1.1' },
      },
    ]);
    expect(issue.fixVersionIds).toEqual([VERSION.unreleased]);
  });

  it('are left alone when they are the same', () => {
    const issue = anIssue({ fixVersionIds: [VERSION.released] });
    expect(setField(fixVersionsField, issue, { to: [{ id: VERSION.released }] })).toBeNull();
  });

  it('are those of the project', () => {
    const issue = anIssue({ projectId: PROJECT.secret });
    expect(() => setField(fixVersionsField, issue, { to: [{ name: '1.0' }] })).toThrow("Version '1.0'");
  });

  it('are refused when they are not a list', () => {
    expect(() => setField(fixVersionsField, anIssue(), { to: { name: '1.0' } })).toThrow('data was not an array');
  });

  it('are shown with their release', () => {
    expect(fixVersionsField.render(anIssue({ fixVersionIds: [VERSION.released, '404'] }), aCall())).toMatchObject([
      { id: VERSION.released, name: '1.0', released: true, releaseDate: '2026-03-01' },
    ]);
  });
});

describe('affected versions', () => {
  it('are changed like fix versions, under another name', () => {
    const issue = anIssue();
    expect(setField(affectedVersionsField, issue, { to: [{ name: '1.0' }] })).toMatchObject([
      { field: 'Version', fieldId: 'versions', to: VERSION.released },
    ]);
    expect(issue.affectedVersionIds).toEqual([VERSION.released]);
  });
});
