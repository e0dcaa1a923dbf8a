import { SITE_FIELDS } from '../../../host/data/site-fields';
import { FIELD_IDS } from '../../../host/jira/model';

describe('the fields of a site', () => {
  it('are each there once', () => {
    expect(new Set(SITE_FIELDS.map(({ id }) => id)).size).toBe(SITE_FIELDS.length);
    expect(new Set(SITE_FIELDS.map(({ name }) => name)).size).toBe(SITE_FIELDS.length);
  });

  it('let apps find sprint, estimate, flag and rank by the type keys of Jira', () => {
    const typeOf = (id: string) => SITE_FIELDS.find((field) => field.id === id)?.schemaCustom;
    expect(typeOf(FIELD_IDS.sprint)).toBe('com.pyxis.greenhopper.jira:gh-sprint');
    expect(typeOf(FIELD_IDS.rank)).toBe('com.pyxis.greenhopper.jira:gh-lexo-rank');
    expect(typeOf(FIELD_IDS.points)).toBe('com.atlassian.jira.plugin.system.customfieldtypes:float');
    expect(typeOf(FIELD_IDS.flagged)).toBe('com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes');
  });

  it('have a custom type exactly when they are custom fields', () => {
    for (const { id, schemaCustom } of SITE_FIELDS) expect(schemaCustom !== null).toBe(id.startsWith('customfield_'));
  });
});
