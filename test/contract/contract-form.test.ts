import { contractFormSchema } from '../../src/contract/contract-form';
import { aGoodForm } from '../support/a-form';

/** The fields that are refused, each with what to do about it. */
function problemsOf(changed: Parameters<typeof aGoodForm>[0]): Record<string, string> {
  const parsed = contractFormSchema.safeParse(aGoodForm(changed));
  return Object.fromEntries((parsed.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));
}

describe('contractFormSchema', () => {
  it('has nothing against a good form', () => {
    expect(problemsOf({})).toEqual({});
  });

  it.each([
    [{ floor: 10 }, 'floor', /recorded escalation/],
    [{ floor: 19.9 }, 'floor', /20 % or more/],
    [{ floor: 150 }, 'floor', /between 20 and 100/],
    [{ floor: Number.NaN }, 'floor', /./],
    [{ technicalHealthTarget: -1 }, 'technicalHealthTarget', /between 0 and 100/],
    [{ technicalHealthTarget: 101 }, 'technicalHealthTarget', /between 0 and 100/],
    [{ tolerance: 51 }, 'tolerance', /between 0 and 50/],
    [{ tolerance: -1 }, 'tolerance', /between 0 and 50/],
    [{ name: '   ' }, 'name', /Give the contract a name/],
    [{ name: 'x'.repeat(101) }, 'name', /at most 100/],
    [{ projectIds: [] }, 'projectIds', /at least one/],
    [{ projectIds: Array.from({ length: 51 }, String) }, 'projectIds', /at most 50/],
    [{ members: Array.from({ length: 101 }, String) }, 'members', /at most 100/],
    [{ windowDays: 27 }, 'windowDays', /28 to 730/],
    [{ windowDays: 731 }, 'windowDays', /28 to 730/],
    [{ historyMonths: 2 }, 'historyMonths', /3 to 120/],
    [{ historyMonths: 121 }, 'historyMonths', /3 to 120/],
  ])('refuses %j at its field', (changed, field, message) => {
    const problems = problemsOf(changed);
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toMatch(message);
  });

  it.each([
    { floor: 20 },
    { floor: 100, technicalHealthTarget: 100 },
    { tolerance: 0 },
    { windowDays: 28 },
    { historyMonths: 120 },
  ])('accepts the limit itself: %j', (changed) => {
    expect(problemsOf(changed)).toEqual({});
  });

  it.each([
    { unit: 'hours' },
    { period: 'week' },
    { leaderKind: 'trio' },
    { startRule: 'middle' },
    { statusCategories: { 1: 'blocked' } },
    { typeStreams: { 1: 7 } },
  ])('refuses %j, which no form offers', (changed) => {
    expect(contractFormSchema.safeParse({ ...aGoodForm(), ...changed }).success).toBe(false);
  });
});
