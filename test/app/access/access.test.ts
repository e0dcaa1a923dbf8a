import { audienceOf, leadersOf, mayChange, requireEditor, requireViewer } from '../../../src/app/access/access';
import { UpstreamError } from '../../../src/app/ports/upstream-error';
import { aCaller } from '../../support/a-form';
import { asUserOf, FakeJira } from '../../support/fake-jira';
import { aContract } from '../../support/facts';

const contract = aContract({ projectIds: ['P', 'Q'], sponsor: 'cleo', members: ['dan'] });
const audience = audienceOf(contract);
const by = (accountId: string) => aCaller({ accountId });

function jiraWith(rights: FakeJira['rights']): FakeJira {
  const jira = new FakeJira();
  jira.rights = rights;
  return jira;
}

describe('audienceOf', () => {
  it('names leaders, sponsor and members', () => {
    expect(audience).toEqual({ viewers: ['ann', 'bob', 'cleo', 'dan'], projectIds: ['P', 'Q'] });
    expect(leadersOf(contract)).toEqual(['ann', 'bob']);
    expect(leadersOf({ leaders: { kind: 'cpto', cpto: 'cleo' } })).toEqual(['cleo']);
  });
});

describe('requireViewer', () => {
  it.each(['ann', 'bob', 'cleo', 'dan'])('lets %s through without asking Jira', async (accountId) => {
    const jira = jiraWith({});
    await requireViewer(asUserOf(jira), by(accountId), audience);
    expect(jira.requests).toEqual([]);
  });

  it('lets through who may browse every project, with one question', async () => {
    const jira = jiraWith({ browse: ['P', 'Q'] });
    await requireViewer(asUserOf(jira), by('eve'), audience);
    expect(jira.requests).toEqual(['permissions']);
  });

  it.each([
    ['none', []],
    ['one', ['P']],
    ['others', ['R']],
  ])('stops who may browse %s of them, and says whom to ask', async (_, browse) => {
    await expect(requireViewer(asUserOf(jiraWith({ browse })), by('eve'), audience)).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringMatching(/Ask one of the leaders/) as string,
    });
  });

  it('stops everybody it would have to ask Jira about when Jira does not answer', async () => {
    const jira = jiraWith({ browse: ['P', 'Q'] });
    jira.trouble = new UpstreamError('unavailable', 'Jira does not answer.');
    await expect(requireViewer(asUserOf(jira), by('eve'), audience)).rejects.toBe(jira.trouble);
  });
});

describe('requireEditor', () => {
  it.each(['ann', 'bob'])('lets the leader %s through without asking Jira', async (accountId) => {
    const jira = jiraWith({});
    await requireEditor(asUserOf(jira), by(accountId), contract);
    expect(jira.requests).toEqual([]);
  });

  it.each([
    ['administers every project', { administer: ['P', 'Q'] }, true],
    ['administers one project', { administer: ['P'] }, false],
    ['administers Jira', { jiraAdmin: true }, true],
    ['browses every project', { browse: ['P', 'Q'] }, false],
  ])('decides about somebody who %s', async (_, rights, may) => {
    expect(await mayChange(asUserOf(jiraWith(rights)), by('eve'), contract)).toBe(may);
  });

  it.each(['cleo', 'dan'])('stops %s, who is named and does not lead', async (accountId) => {
    await expect(requireEditor(asUserOf(jiraWith({})), by(accountId), contract)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
