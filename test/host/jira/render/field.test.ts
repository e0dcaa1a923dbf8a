import { fieldDefinition, fieldDefinitions } from '../../../../host/jira/render/field';
import { aCall } from '../../../support/jira-call';

const { core } = aCall();

describe('the definition of a field', () => {
  it('is Jira’s own for Jira’s fields', () => {
    expect(fieldDefinition('fixVersions', core)).toMatchObject({
      ...{ name: 'Fix versions', custom: false, schema: { type: 'array', items: 'version', system: 'fixVersions' } },
    });
  });

  it('tells apps the sprint field by its type, and JQL its names', () => {
    expect(fieldDefinition('customfield_10020', core)).toMatchObject({
      ...{ name: 'Sprint', custom: true, clauseNames: ['cf[10020]', 'Sprint'] },
      schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint', customId: 10020 },
    });
  });

  it('is the site’s where the site has its own word on a field', () => {
    const { core: renamed } = aCall({
      fields: [{ id: 'summary', name: 'Title', schemaType: 'string', schemaCustom: null }],
    });
    expect(fieldDefinition('summary', renamed)).toMatchObject({ name: 'Title', schema: { system: 'summary' } });
    expect(fieldDefinitions(renamed).filter(({ id }) => id === 'summary')).toHaveLength(1);
  });

  it('does not exist for a field that the site does not have', () => {
    expect(fieldDefinition('customfield_99999', core)).toBeUndefined();
  });
});
