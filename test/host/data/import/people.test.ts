import { ROLE_USER_LIST } from '../../../../host/data/role-users';
import { anExport, anExportedHistory, importLines } from './export-lines';

const person = (accountId: string) => ({ reporter: { accountId } });

describe('the people of an import', () => {
  it('are everyone whom a field, an author or a change of assignee mentions', async () => {
    const { site } = await importLines(
      anExport({}, { assignee: { accountId: 'a' }, reporter: { accountId: 'b' }, creator: { accountId: 'c' } }, [
        anExportedHistory({ field: 'assignee', from: 'd', to: 'e' }, { author: { accountId: 'f' } }),
        anExportedHistory({ field: 'status', from: '1', to: '2' }, { id: '2', author: { key: 'g' } }),
      ]),
    );
    const imported = site.users.filter(({ role }) => role === null);
    expect(imported.map(({ accountId }) => accountId)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('are given names of their own that do not depend on the order of the lines', async () => {
    const accounts = Array.from({ length: 200 }, (_, index) => `u${index}`);
    const lines = accounts.map((account, index) =>
      anExport({ id: String(index + 1), key: `AB-${index + 1}` }, person(account)),
    );
    const { site } = await importLines(...lines);
    const backwards = await importLines(...lines.toReversed());
    expect(new Set(site.users.map(({ displayName }) => displayName)).size).toBe(206);
    expect(new Set(site.users.map(({ email }) => email)).size).toBe(206);
    expect(backwards.site.users).toEqual(site.users);
    expect(site.users.every(({ displayName }) => /^[A-Z]\w+ [A-Z]\w+$/.test(displayName))).toBe(true);
  });

  it('keep the name that the export states, wherever it states it', async () => {
    const { site } = await importLines(
      anExport({}, person('a')),
      anExport({ id: '11', key: 'AB-2' }, { assignee: { accountId: 'a', displayName: 'Grace Hopper', active: false } }),
    );
    expect(site.users.find(({ accountId }) => accountId === 'a')).toMatchObject({
      displayName: 'Grace Hopper',
      active: false,
      admin: false,
    });
  });

  it('come after the six of the host, whom an export cannot replace', async () => {
    const { site } = await importLines(
      anExport({}, { reporter: { accountId: 'administrator', displayName: 'Somebody else' } }),
    );
    expect(site.users).toEqual(ROLE_USER_LIST);
  });
});
