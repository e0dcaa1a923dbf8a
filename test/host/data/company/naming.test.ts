import { namingOf } from '../../../../host/data/company/naming';
import { PRIORITY, RESOLUTION, STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { aSprint } from '../../../support/jira-site';
import { aCompany } from './a-company';

const company = aCompany();
const versions = company.releases.versions();
const naming = namingOf(company, [aSprint({ id: 4, name: 'PAY Sprint 4' })], versions);
const { reviewRenamedAt } = company;

describe('namingOf', () => {
  it('calls the review by the name of the time', () => {
    expect(naming.status(STATUS.inReview, reviewRenamedAt - 1)).toBe('Code Review');
    expect(naming.status(STATUS.inReview, reviewRenamedAt)).toBe('In Review');
  });

  it('still knows the status that was deleted', () => {
    expect(naming.status(STATUS.onHold, reviewRenamedAt)).toBe('On Hold');
  });

  it('names everything else that a history mentions', () => {
    expect([
      naming.status(STATUS.inProgress, 0),
      naming.type(TYPE.techDebt),
      naming.resolution(RESOLUTION.wontDo),
      naming.priority(PRIORITY.highest),
      naming.project('10000'),
      naming.projectKey('10000'),
      naming.person('product-leader'),
      naming.sprint(4),
      naming.version(versions[0]?.id ?? ''),
    ]).toEqual([
      'In Progress',
      'Tech Debt',
      "Won't Do",
      'Highest',
      'Payments',
      'PAY',
      'Mara Lindqvist',
      'PAY Sprint 4',
      '4.0',
    ]);
  });

  it('gives an id back that nobody has named', () => {
    expect([naming.sprint(99), naming.person('ghost')]).toEqual(['99', 'ghost']);
  });
});
