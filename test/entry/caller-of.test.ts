import { callerOf } from '../../src/entry/caller-of';

describe('callerOf', () => {
  it('knows a person in a project', () => {
    const extension = { type: 'jira:projectPage', project: { id: '10000', key: 'PAY', type: 'software' } };
    expect(callerOf({ accountId: 'ann', cloudId: 'x', extension })).toEqual({
      accountId: 'ann',
      projectId: '10000',
      issueId: null,
      gadgetContractId: null,
    });
  });

  it('knows a person at a work item, whose ids may be numbers', () => {
    const extension = { issue: { id: 10_001, key: 'PAY-1' }, project: { id: 10_000 } };
    expect(callerOf({ accountId: 'ann', extension })).toMatchObject({ projectId: '10000', issueId: '10001' });
  });

  it('knows a gadget that was set up, and one that was not', () => {
    const gadget = (gadgetConfiguration: unknown) => callerOf({ accountId: 'ann', extension: { gadgetConfiguration } });
    expect(gadget({ contractId: 'c1' }).gadgetContractId).toBe('c1');
    expect(gadget({}).gadgetContractId).toBeNull();
    expect(gadget(null).gadgetContractId).toBeNull();
  });

  it('knows a person outside of everything', () => {
    expect(callerOf({ accountId: 'ann' })).toEqual({
      accountId: 'ann',
      projectId: null,
      issueId: null,
      gadgetContractId: null,
    });
  });

  it.each([
    ['nobody', {}],
    ['an empty account', { accountId: '' }],
    ['no context', undefined],
    ['a project without an id', { accountId: 'ann', extension: { project: {} } }],
    ['a contract id that is an object', { accountId: 'ann', extension: { gadgetConfiguration: { contractId: {} } } }],
  ])('refuses %s', (_, context) => {
    expect(() => callerOf(context)).toThrow(expect.objectContaining({ code: 'forbidden' }) as Error);
  });
});
