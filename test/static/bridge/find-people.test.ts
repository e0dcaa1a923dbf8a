import { findPeople } from '../../../static/src/bridge/find-people';
import { fakeBridge } from '../../support/bridge';
import { jiraAnswer } from '../../support/browser-gaps';

const ana = { accountId: 'account-cpo', displayName: 'Ana Ruiz', active: true, accountType: 'atlassian' };

describe('findPeople', () => {
  it('asks Jira as the user, with what was typed', async () => {
    const bridge = fakeBridge({}, { fetchProduct: () => jiraAnswer([ana]) });

    expect(await findPeople('Ana & Co')).toEqual({ ok: true, value: [{ id: 'account-cpo', name: 'Ana Ruiz' }] });
    expect(bridge.payloads('fetchProduct')).toEqual([
      expect.objectContaining({
        product: 'jira',
        restPath: '/rest/api/3/user/search?query=Ana+%26+Co&maxResults=10',
      }),
    ]);
  });

  it.each([
    ['an app', { ...ana, accountType: 'app' }],
    ['somebody who has left', { ...ana, active: false }],
    ['an account without a name', { accountId: 'x' }],
    ['an account without an id', { displayName: 'X' }],
    ['no account at all', null],
  ])('leaves out %s', async (_, user) => {
    fakeBridge({}, { fetchProduct: () => jiraAnswer([user, ana]) });

    expect(await findPeople('a')).toEqual({ ok: true, value: [{ id: 'account-cpo', name: 'Ana Ruiz' }] });
  });

  it('finds nobody in an answer of another shape', async () => {
    fakeBridge({}, { fetchProduct: () => jiraAnswer({ users: [ana] }) });

    expect(await findPeople('a')).toEqual({ ok: true, value: [] });
  });

  it('says what Jira answered when it refused', async () => {
    fakeBridge({}, { fetchProduct: () => jiraAnswer({ errorMessages: [] }, 403) });

    expect(await findPeople('a')).toEqual({
      ok: false,
      error: { code: 'unavailable', message: 'People could not be searched: Jira answered 403.' },
    });
  });

  it('says why the platform rejected', async () => {
    const reject = () => {
      throw new Error('no network');
    };
    fakeBridge({}, { fetchProduct: reject });

    expect(await findPeople('a')).toMatchObject({
      ok: false,
      error: { message: 'People could not be searched: no network' },
    });
  });
});
