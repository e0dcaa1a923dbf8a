import { openTestPages, type TestPages } from '../../../support/site-pages';
import { visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
beforeEach(async () => {
  pages = await openTestPages();
});
afterEach(() => pages.close());

/** Calls Jira from ALPHA-1's panel (or the dashboard's gadget), as the bridge of that frame does. */
async function fetchProduct(accountId: string, call: Record<string, unknown>) {
  const visitor = visitorOf(pages, accountId);
  const ticket = await visitor.ticketOf('/jira/dashboards/1', 'Tiny gadget');
  const { status, answer } = await visitor.post('/__host/product', {
    ticket,
    product: 'jira',
    fetchRequestInit: {},
    isMultipartFormData: false,
    ...call,
  });
  return { status, ...(answer as { value?: { status: number; body: string; headers: object }; error?: string }) };
}

describe('requestJira of a frame', () => {
  it("asks Jira as the user and gives back Jira's answer", async () => {
    const { value } = await fetchProduct('ada', { restPath: '/rest/api/3/myself' });

    expect(value?.status).toBe(200);
    expect(JSON.parse(value?.body ?? '')).toMatchObject({ accountId: 'ada' });
    expect(value?.headers).toMatchObject({ 'content-type': expect.stringContaining('json') as unknown });
  });

  it('sees no more than the user may', async () => {
    const { value } = await fetchProduct('olga', { restPath: '/rest/api/3/issue/ALPHA-1' });

    expect(value?.status).toBe(404);
  });

  it('counts as a request of the app', async () => {
    await fetchProduct('ada', { restPath: '/rest/api/3/myself' });

    expect(pages.jira.usage().requests).toBe(1);
  });

  it('sends method, headers and body on, and takes a path without a slash', async () => {
    const { value } = await fetchProduct('ada', {
      restPath: 'rest/api/3/issue/ALPHA-1',
      fetchRequestInit: {
        method: 'put',
        headers: [['content-type', 'application/json']],
        body: '{"fields":{"summary":"By the app"}}',
      },
    });

    expect(value?.status).toBe(204);
    expect(pages.jira.site.issues[0]?.summary).toBe('By the app');
  });

  it.each([
    [{ product: 'confluence', restPath: '/wiki/x' }, 'The local host has no confluence: /wiki/x.'],
    [{ restPath: '/rest/x', isMultipartFormData: true }, 'The local host takes no files: /rest/x.'],
  ])('refuses loudly what the host does not have', async (call, error) => {
    const answer = await fetchProduct('ada', call);

    expect(answer.error).toBe(error);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
});
