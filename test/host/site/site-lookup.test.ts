import { findIssue, offeredUsers, openSprints } from '../../../host/site/site-lookup';
import { aBoard, aHistory, anIssue, aProject, aSite, aSprint, aUser } from '../../support/jira-site';

describe('findIssue', () => {
  const moved = anIssue({
    id: '10002',
    key: 'BETA-7',
    histories: [
      aHistory({
        items: [{ field: 'Key', fieldtype: 'jira', from: null, fromString: 'ALPHA-2', to: null, toString: 'BETA-7' }],
      }),
    ],
  });
  const site = aSite({ issues: [anIssue({ id: '10001', key: 'ALPHA-1' }), moved] });

  it.each([
    ['10001', '10001'],
    ['ALPHA-1', '10001'],
    ['alpha-1', '10001'],
    ['BETA-7', '10002'],
    ['ALPHA-2', '10002'],
  ])('finds by id, key and former key: %s', (idOrKey, id) => {
    expect(findIssue(site, idOrKey)?.id).toBe(id);
  });

  it('finds a present key before a former one', () => {
    const reused = anIssue({ id: '10003', key: 'ALPHA-2' });

    expect(findIssue(aSite({ issues: [moved, reused] }), 'ALPHA-2')?.id).toBe('10003');
  });

  it.each(['ALPHA-3', '', '99'])('finds nothing for "%s"', (idOrKey) => {
    expect(findIssue(site, idOrKey)).toBeNull();
  });
});

describe('openSprints', () => {
  it("are the future and active sprints of the project's boards", () => {
    const site = aSite({
      boards: [
        aBoard({ id: 1 }),
        aBoard({ id: 2, projectKeys: ['BETA'] }),
        aBoard({ id: 3, projectKeys: ['BETA', 'ALPHA'] }),
      ],
      sprints: [
        aSprint({ id: 1, boardId: 1, state: 'closed' }),
        aSprint({ id: 2, boardId: 1, state: 'active' }),
        aSprint({ id: 3, boardId: 2 }),
        aSprint({ id: 4, boardId: 3 }),
        aSprint({ id: 5, boardId: null }),
      ],
    });

    expect(openSprints(site, aProject()).map((sprint) => sprint.id)).toEqual([2, 4]);
  });
});

describe('offeredUsers', () => {
  it('are the people with a role', () => {
    const users = [aUser({ accountId: 'a' }), aUser({ accountId: 'b', role: 'CEO' })];

    expect(offeredUsers(aSite({ users })).map((user) => user.accountId)).toEqual(['b']);
  });

  it('are six active people where nobody has a role', () => {
    const users = Array.from({ length: 9 }, (_, index) => aUser({ accountId: `u${index}`, active: index !== 2 }));

    expect(offeredUsers(aSite({ users })).map((user) => user.accountId)).toEqual(['u0', 'u1', 'u3', 'u4', 'u5', 'u6']);
  });
});
