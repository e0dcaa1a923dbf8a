import { allFieldIds } from '../../../../host/jira/fields/registry';
import { type RequestedView, isIdentityOnly, issueView } from '../../../../host/jira/render/issue-view';
import { aCall } from '../../../support/jira-call';

const { core } = aCall();

function aView(requested: Partial<RequestedView>, fallback = 'id'): ReturnType<typeof issueView> {
  return issueView({ fields: [], expand: [], properties: [], ...requested }, fallback, core);
}

describe('what a request wants to see', () => {
  it('is the fallback when it names no fields', () => {
    expect(aView({}).fieldIds).toEqual([]);
    expect(aView({}, '*all').fieldIds).toEqual(allFieldIds(core));
  });

  it('is the fields it names, in their order and once', () => {
    expect(aView({ fields: ['status', 'summary', 'status'] }).fieldIds).toEqual(['status', 'summary']);
  });

  it.each(['*all', '*navigable'])('is everything for %s', (name) => {
    expect(aView({ fields: [name] }).fieldIds).toEqual(allFieldIds(core));
  });

  it('is everything but what has a minus', () => {
    const expected = allFieldIds(core).filter((id) => id !== 'description' && id !== 'status');
    expect(aView({ fields: ['-description', '-status'] }).fieldIds).toEqual(expected);
    expect(aView({ fields: ['*all', '-description', '-status'] }).fieldIds).toEqual(expected);
    expect(aView({ fields: ['summary', 'status', '-status'] }).fieldIds).toEqual(['summary']);
  });

  it('is nothing but the id when only that is asked', () => {
    expect(aView({ fields: ['id'] }).idOnly).toBe(true);
    expect(aView({ fields: ['id', 'key'] }).idOnly).toBe(false);
    expect(aView({ fields: ['id'], expand: ['changelog'] }).idOnly).toBe(false);
    expect(aView({ fields: ['id'], properties: ['tag'] }).idOnly).toBe(false);
  });

  it('is identity as long as no field, history or property is asked', () => {
    expect(isIdentityOnly(aView({}))).toBe(true);
    expect(isIdentityOnly(aView({ fields: ['id', 'key'] }))).toBe(true);
    expect(isIdentityOnly(aView({ fields: ['key', 'summary'] }))).toBe(false);
    expect(isIdentityOnly(aView({ expand: ['changelog'] }))).toBe(false);
    expect(isIdentityOnly(aView({ properties: ['tag'] }))).toBe(false);
  });

  it('is the properties it names, or all but some', () => {
    const named = aView({ properties: ['tag'] });
    expect([named.hasProperty('tag'), named.hasProperty('other')]).toEqual([true, false]);
    const most = aView({ properties: ['*all', '-tag'] });
    expect([most.hasProperty('tag'), most.hasProperty('other')]).toEqual([false, true]);
  });

  it('is the expansions it names', () => {
    expect(aView({ expand: ['changelog', 'names', 'schema'] })).toMatchObject({
      ...{ changelog: true, names: true, schema: true },
    });
    expect(aView({})).toMatchObject({ changelog: false, names: false, schema: false, asksProperties: false });
  });

  it.each(['renderedFields', 'operations', 'editmeta', 'transitions', 'versionedRepresentations'])(
    'is refused as not simulated with expand=%s',
    (expansion) => {
      expect(() => aView({ expand: [expansion] })).toThrow(`expand=${expansion} is not simulated`);
    },
  );
});
