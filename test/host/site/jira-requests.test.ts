import type { Caller, JiraRequest, JiraSimulator } from '../../../host/jira/simulator-api';
import { askJira, JiraRefusal } from '../../../host/site/jira-requests';

/** A Jira that gives one answer, and remembers what it was asked. */
function aJiraThatAnswers(status: number, body: string) {
  const calls: { readonly request: JiraRequest; readonly caller: Caller }[] = [];
  const jira: Pick<JiraSimulator, 'handle'> = {
    handle: async (request, caller) => {
      calls.push({ request, caller });
      return new Response(status === 204 ? null : body, { status });
    },
  };
  return { jira, calls };
}

const get = { method: 'GET', path: '/rest/api/3/myself' } as const;

describe('askJira', () => {
  it("asks as the user, through Jira's own pages, so that it costs the app nothing", async () => {
    const { jira, calls } = aJiraThatAnswers(200, '{"a":1}');

    await expect(askJira(jira, 'ada', { method: 'PUT', path: '/x', body: { b: 2 } })).resolves.toEqual({ a: 1 });

    expect(calls).toMatchObject([
      {
        request: { method: 'PUT', path: '/x', body: '{"b":2}' },
        caller: { kind: 'user', accountId: 'ada', through: 'site' },
      },
    ]);
  });

  it('sends no body when there is none, and gives null for none', async () => {
    const { jira, calls } = aJiraThatAnswers(204, '');

    await expect(askJira(jira, 'ada', get)).resolves.toBeNull();

    expect(calls[0]?.request).not.toHaveProperty('body');
  });

  it.each([
    { status: 400, body: '{"errorMessages":["No.","Never."],"errors":{}}', message: 'No. Never.' },
    { status: 400, body: '{"errorMessages":[],"errors":{"parent":"No such parent."}}', message: 'No such parent.' },
    { status: 403, body: '{}', message: 'Jira answered with status 403.' },
    { status: 503, body: '<html>', message: 'Jira answered with status 503.' },
  ])("rejects with Jira's own words: $message", async ({ status, body, message }) => {
    const refusal = askJira(aJiraThatAnswers(status, body).jira, 'ada', get);

    await expect(refusal).rejects.toBeInstanceOf(JiraRefusal);
    await expect(refusal).rejects.toMatchObject({ status, message });
  });
});
