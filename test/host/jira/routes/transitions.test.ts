import { type JiraUnderTest, aJira } from '../../../support/jira-harness';
import { PROJECT, RESOLUTION, SITE_NOW, STATUS, anIssue } from '../../../support/jira-site';

const PATH = '/rest/api/3/issue/ALPHA-1/transitions';

/** Moves ALPHA-1 to a status by its name, as a client would: look the transition up, then make it. */
async function moveTo(jira: JiraUnderTest, name: string, fields?: object) {
  const { body } = await jira.get(PATH);
  const transition = body.transitions.find(({ to }) => to.name === name);
  return jira.post(PATH, { transition: { id: transition?.id }, ...(fields && { fields }) });
}

describe('the transitions of a work item', () => {
  it('lead to every status but its own', async () => {
    const { body } = await aJira({ issues: [anIssue()] }).get(PATH);
    expect(body.transitions.map(({ to }) => to.name)).toEqual([...['In Progress', 'In Review', 'Done', 'Dropped']]);
  });

  it('have ids of their own, which do not depend on the present status', async () => {
    const idOfDone = async (statusId: string): Promise<unknown> => {
      const { body } = await aJira({ issues: [anIssue({ statusId })] }).get(PATH);
      return body.transitions.find(({ name }) => name === 'Done')?.id;
    };
    expect(await idOfDone(STATUS.todo)).toBe(await idOfDone(STATUS.review));
    expect(await idOfDone(STATUS.todo)).not.toBe(STATUS.done);
  });

  it('can be asked for one at a time', async () => {
    const jira = aJira({ issues: [anIssue()] });
    expect((await jira.get(`${PATH}?transitionId=21`)).body.transitions).toHaveLength(1);
    expect((await jira.get(`${PATH}?transitionId=99`)).body.transitions).toEqual([]);
  });

  it('are none for who may only look', async () => {
    const jira = aJira({ issues: [anIssue({ projectId: PROJECT.secret })] });
    expect((await jira.get(PATH, 'root')).body.transitions).toEqual([]);
  });
});

describe('making a transition', () => {
  it('changes the status, and announces both statuses', async () => {
    const jira = aJira({ issues: [anIssue()] });
    expect((await moveTo(jira, 'In Progress')).status).toBe(204);
    expect(jira.site.issues[0]).toMatchObject({ statusId: STATUS.doing, updated: SITE_NOW, resolutionId: null });
    expect(jira.events).toMatchObject([
      {
        eventType: 'avi:jira:updated:issue',
        changelog: { items: [{ field: 'status', fromString: 'To Do', toString: 'In Progress' }] },
        associatedStatuses: [{ name: 'To Do' }, { name: 'In Progress' }],
      },
    ]);
  });

  it('resolves with the first resolution, or with the one asked for', async () => {
    const plain = aJira({ issues: [anIssue()] });
    await moveTo(plain, 'Done');
    expect(plain.site.issues[0]).toMatchObject({ resolutionId: RESOLUTION.done, resolved: SITE_NOW });
    const asked = aJira({ issues: [anIssue()] });
    await moveTo(asked, 'Dropped', { resolution: { name: "Won't Do" } });
    expect(asked.site.issues[0]).toMatchObject({ resolutionId: RESOLUTION.wontDo });
  });

  it('clears the resolution on reopening', async () => {
    const jira = aJira({ issues: [anIssue()] });
    await moveTo(jira, 'Done');
    jira.clock.advance(1000);
    await moveTo(jira, 'In Progress');
    expect(jira.site.issues[0]).toMatchObject({ resolutionId: null, resolved: null, updated: SITE_NOW + 1000 });
    expect(jira.site.issues[0]?.histories).toHaveLength(2);
  });

  it('resolves nothing on a site without resolutions', async () => {
    const jira = aJira({ issues: [anIssue()], resolutions: [] });
    await moveTo(jira, 'Done');
    expect(jira.site.issues[0]).toMatchObject({ statusId: STATUS.done, resolutionId: null, resolved: null });
  });
});

describe('a transition that is refused', () => {
  it.each([
    ['without a transition', {}],
    ['to where it is', { transition: { id: '11' } }],
    ['to nowhere', { transition: { id: '999' } }],
    ['with a field that is not on its screen', { transition: { id: '41' }, fields: { summary: 'x' } }],
    ['with an unknown resolution', { transition: { id: '41' }, fields: { resolution: { name: 'Lost' } } }],
  ])('%s', async (_, body) => {
    const jira = aJira({ issues: [anIssue()] });
    expect((await jira.post(PATH, body)).status).toBe(400);
    expect([jira.site.issues[0]?.statusId, jira.events]).toEqual([STATUS.todo, []]);
  });

  it('for want of permission', async () => {
    const jira = aJira({ issues: [anIssue({ projectId: PROJECT.secret })] });
    expect((await jira.post(PATH, { transition: { id: '41' } }, 'root')).status).toBe(403);
    expect((await jira.post(PATH, { transition: { id: '41' } }, 'ada')).status).toBe(404);
  });
});
