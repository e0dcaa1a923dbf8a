import { describeBug } from '../../../../host/data/company/bugs';
import { PACE } from '../../../../host/data/company/pace';
import { teamOf, type TeamKey } from '../../../../host/data/company/teams';
import { Random } from '../../../../host/data/random';
import { aCompany, CREATED } from './a-company';

const OUTSIDE = ['customer', 'escaped', 'production'];
const company = aCompany();

const found = (key: TeamKey, count = 2000) => {
  const random = new Random(1);
  const item = { team: teamOf(key), createdAt: CREATED, random };
  return Array.from({ length: count }, () => describeBug(company, item));
};
const out = (key: TeamKey) => company.releases.lastBefore(key, CREATED)?.id ?? '';
const isEscaped =
  (key: TeamKey) =>
  ({ labels, affectedVersionIds }: ReturnType<typeof describeBug>): boolean =>
    labels.some((label) => OUTSIDE.includes(label)) || affectedVersionIds.includes(out(key));

describe('describeBug', () => {
  it.each(['PAY', 'MOB', 'PLAT'] as const)('lets customers of %s find the share of its pace', (key) => {
    const bugs = found(key);
    const share = bugs.filter(isEscaped(key)).length / bugs.length;
    expect(share).toBeCloseTo(PACE[key].foundInProduction, 1);
  });

  it('tells an escaped bug by its labels, by the version that was out, or by both', () => {
    const escaped = found('MOB').filter(isEscaped('MOB'));
    const labels = new Set(escaped.map((bug) => bug.labels.join(' ')));
    expect(labels).toEqual(new Set(['', 'customer', 'customer escaped', 'escaped', 'production']));
    const versions = new Set(escaped.map(({ affectedVersionIds }) => affectedVersionIds.join()));
    expect(versions).toEqual(new Set(['', out('MOB')]));
  });

  it('lets the team find the others in the version that is to come, and leaves some without a trace', () => {
    const inside = found('PAY').filter((bug) => !isEscaped('PAY')(bug));
    const next = company.releases.nextAfter('PAY', CREATED)?.id;
    expect(new Set(inside.map(({ affectedVersionIds }) => affectedVersionIds.join()))).toEqual(new Set(['', next]));
    expect(new Set(inside.flatMap(({ labels }) => labels))).toEqual(new Set(['regression', 'found-in-test']));
    const bare = inside.filter(({ labels, affectedVersionIds }) => labels.length + affectedVersionIds.length === 0);
    expect(bare.length / inside.length).toBeGreaterThan(0.1);
    expect(bare.length / inside.length).toBeLessThan(0.3);
  });

  it('is reported by support where customers found it, and by engineers where the team did', () => {
    const reporters = (isWanted: boolean) =>
      new Set(
        found('PAY')
          .filter((bug) => isEscaped('PAY')(bug) === isWanted)
          .map(({ reporter }) => reporter),
      );
    const engineers = new Set(company.staff.engineers('PAY', CREATED));
    expect(reporters(false)).toEqual(engineers);
    for (const supporter of company.staff.support(CREATED)) expect(reporters(true)).toContain(supporter);
  });

  it('names no version where the team has none', () => {
    expect(found('WPL', 200).flatMap(({ affectedVersionIds }) => affectedVersionIds)).toEqual([]);
  });
});
