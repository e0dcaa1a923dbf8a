import { formFacts } from '../../../src/app/contract/form-facts';
import { aGoodForm, peopleAndProjects } from '../../support/a-form';
import { anApp } from '../../support/an-app';
import { aContract, aSite } from '../../support/facts';

describe('formFacts', () => {
  it('asks about the projects, types and people of the form, as the caller', async () => {
    const app = anApp();
    peopleAndProjects(app.jira);
    app.jira.rights = { browse: ['10000'], administer: ['10000'] };
    const facts = await formFacts(app.ports, aGoodForm({ sponsor: 'zoe' }), null);
    expect(facts.projects.map(({ id }) => id)).toEqual(['10000']);
    expect([...facts.administers]).toEqual(['10000']);
    expect(facts.people.map(({ accountId }) => accountId)).toEqual(['ann', 'bob']);
    expect(facts.types).toEqual(app.jira.site.types);
  });

  it('gives a Jira administrator every project of the form', async () => {
    const app = anApp();
    peopleAndProjects(app.jira);
    app.jira.rights = { browse: ['10000', '10100'], jiraAdmin: true };
    const facts = await formFacts(app.ports, aGoodForm({ projectIds: ['10000', '10100'] }), null);
    expect([...facts.administers]).toEqual(['10000', '10100']);
  });

  it('knows the statuses that the contract knows, although its leader may not browse them', async () => {
    const app = anApp();
    peopleAndProjects(app.jira);
    const contract = aContract({ projectIds: ['10000'] });
    const hidden = { id: 'hidden', name: 'Hidden', category: 'done' as const };
    await app.ports.sites.set('c1', aSite({ statuses: [hidden] }));
    const facts = await formFacts(app.ports, aGoodForm(), contract);
    expect(facts.statuses.map(({ id }) => id)).toContain('hidden');
    expect(facts.agreedProjectIds).toEqual(['10000']);
  });

  it('asks Jira nothing about an id that is none', async () => {
    const app = anApp();
    peopleAndProjects(app.jira);
    app.jira.rights = { jiraAdmin: true };
    const facts = await formFacts(app.ports, aGoodForm({ projectIds: ['1 OR 1=1'] }), null);
    expect(facts.administers.size).toBe(0);
  });
});
