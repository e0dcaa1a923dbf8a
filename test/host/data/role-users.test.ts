import { ROLE_USER_LIST, ROLE_USERS } from '../../../host/data/role-users';

describe('the people of the user bar', () => {
  it('are six, each with a role of their own', () => {
    expect(ROLE_USER_LIST.map(({ accountId, role }) => [accountId, role])).toEqual([
      ['product-leader', 'Product leader'],
      ['engineering-leader', 'Engineering leader'],
      ['ceo', 'CEO'],
      ['engineer', 'Engineer'],
      ['administrator', 'Administrator'],
      ['outsider', 'Outsider without access'],
    ]);
  });

  it('can all log in with a mail address and a token of their own', () => {
    expect(new Set(ROLE_USER_LIST.map(({ email }) => email)).size).toBe(6);
    expect(new Set(ROLE_USER_LIST.map(({ token }) => token)).size).toBe(6);
    expect(ROLE_USER_LIST.every(({ active, email }) => active && /^[a-z.]+@example\.com$/.test(email))).toBe(true);
  });

  it('have one administrator of the site among them', () => {
    expect(ROLE_USER_LIST.filter(({ admin }) => admin)).toEqual([ROLE_USERS.administrator]);
  });
});
