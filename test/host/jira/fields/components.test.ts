import { componentsField } from '../../../../host/jira/fields/components';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { PROJECT, anIssue } from '../../../support/jira-site';

describe('components', () => {
  const api = { id: '300', name: 'API' };
  const web = { id: '301', name: 'Web' };
  const call = aCall({
    issues: [
      anIssue({ components: [api] }),
      anIssue({ id: '10002', key: 'ALPHA-2', components: [web] }),
      anIssue({ id: '10003', key: 'SECRET-1', projectId: PROJECT.secret, components: [{ id: '302', name: 'Vault' }] }),
    ],
  });

  it('are chosen among those that the project uses', () => {
    const issue = anIssue({ components: [api] });
    expect(setField(componentsField, issue, { to: [{ name: 'Web' }], call })).toMatchObject<object[]>([
      { field: 'Component', fieldId: 'components', from: '300', fromString: 'API', to: null },
      { field: 'Component', fieldId: 'components', from: null, to: '301', toString: 'Web' },
    ]);
    expect(issue.components).toEqual([web]);
  });

  it('of another project cannot be chosen', () => {
    expect(() => setField(componentsField, anIssue(), { to: [{ name: 'Vault' }], call })).toThrow("Component 'Vault'");
  });

  it('are left alone when they are the same', () => {
    expect(setField(componentsField, anIssue({ components: [api] }), { to: [{ id: '300' }], call })).toBeNull();
  });

  it('are shown with id and name', () => {
    expect(componentsField.render(anIssue({ components: [api] }), call)).toMatchObject<object[]>([api]);
  });
});
