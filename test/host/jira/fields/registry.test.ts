import { allFieldIds, findField } from '../../../../host/jira/fields/registry';
import { FIELD_IDS } from '../../../../host/jira/model';
import { aCall } from '../../../support/jira-call';

const { core } = aCall();

describe('the fields of a site', () => {
  it('are Jira’s own and the site’s, each once', () => {
    const ids = allFieldIds(core);
    expect(ids).toEqual(expect.arrayContaining(['summary', 'parent', FIELD_IDS.sprint, 'customfield_10050']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are found by id', () => {
    for (const id of allFieldIds(core)) expect(findField(id, core)?.id).toBe(id);
    expect(findField('customfield_99999', core)).toBeUndefined();
  });
});
