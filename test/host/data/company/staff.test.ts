import { hire } from '../../../../host/data/company/staff';
import { TEAMS, type TeamKey } from '../../../../host/data/company/teams';
import { Random } from '../../../../host/data/random';
import { ROLE_USER_LIST } from '../../../../host/data/role-users';
import { END } from './a-company';

const DAY = 86_400_000;
const period = { start: END - 728 * DAY, end: END };
const staff = hire(period, new Random(1));

describe('the staff', () => {
  it('begins with the six of the user bar and gives everybody else a name and an account', () => {
    expect(staff.users.slice(0, 6)).toEqual(ROLE_USER_LIST);
    const others = staff.users.slice(6);
    expect(others.length).toBeGreaterThan(30);
    expect(new Set(staff.users.map(({ displayName }) => displayName)).size).toBe(staff.users.length);
    expect(
      others.every(({ accountId, admin, role }) => /^[0-9a-f]{24}$/.test(accountId) && !admin && role === null),
    ).toBe(true);
  });

  it('is the same from the same seed', () => {
    expect(hire(period, new Random(1)).users).toEqual(staff.users);
    expect(hire(period, new Random(2)).users).not.toEqual(staff.users);
  });

  it('has the engineer of the user bar in the payments team and the leaders in none', () => {
    expect(staff.engineers('PAY', END)).toContain('engineer');
    const working = TEAMS.flatMap(({ key }) => [...staff.engineers(key, END), ...staff.product(key, END)]);
    for (const leader of ['product-leader', 'engineering-leader', 'ceo', 'administrator', 'outsider']) {
      expect(working).not.toContain(leader);
    }
  });

  it('fills each team, at most one short per leaver for a while', () => {
    for (const { key, engineers } of TEAMS) {
      for (let at = period.start; at <= END; at += 20 * DAY) {
        const present = staff.engineers(key, at).length;
        expect(present).toBeLessThanOrEqual(engineers);
        expect(present).toBeGreaterThanOrEqual(engineers - 2);
        expect(staff.product(key, at)).toHaveLength(1);
      }
    }
    expect(staff.support(END)).toHaveLength(3);
  });

  it('loses five people, who are inactive and replaced by others', () => {
    const leavers = staff.leavers();
    expect(leavers.map(({ team }) => team).sort()).toEqual(['MOB', 'MOB', 'PAY', 'PAY', 'PLAT']);
    const inactive = staff.users.filter(({ active }) => !active).map(({ accountId }) => accountId);
    expect(new Set(inactive)).toEqual(new Set(leavers.map(({ accountId }) => accountId)));
    for (const { accountId, team, at } of leavers) {
      expect(at).toBeGreaterThan(period.start);
      expect(at).toBeLessThan(END);
      expect(staff.engineers(team, at - 1)).toContain(accountId);
      expect(staff.engineers(team, at)).not.toContain(accountId);
      if (at < END - 45 * DAY) expect(newcomersTo(team, at)).not.toEqual([]);
    }
  });

  it('lets a colleague of the team act for somebody who has left, and nobody for one who is there', () => {
    for (const { accountId, team, at } of staff.leavers()) {
      expect(staff.actingFor(accountId, at - 1)).toBe(accountId);
      const colleague = staff.actingFor(accountId, at + DAY);
      expect(staff.engineers(team, at + DAY)).toContain(colleague);
      expect(staff.actingFor(accountId, at + DAY)).toBe(colleague);
    }
    expect(staff.actingFor('administrator', END)).toBe('administrator');
    expect(staff.actingFor('somebody unknown', END)).toBe('somebody unknown');
  });

  function newcomersTo(team: TeamKey, at: number): string[] {
    const before = new Set(staff.engineers(team, at - 1));
    return staff.engineers(team, at + 41 * DAY).filter((accountId) => !before.has(accountId));
  }
});
