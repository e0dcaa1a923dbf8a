import { aFakeAppHost } from '../../../support/fake-app-host';
import { openTestPages, type TestPages } from '../../../support/site-pages';
import { type Visitor, visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
let ada: Visitor;
let ticket: string;

beforeAll(async () => {
  pages = await openTestPages({
    appHost: aFakeAppHost((call) => {
      if (call.functionKey === 'fail') throw new Error('There was an error invoking the function - no luck');
      return call.functionKey === 'nothing' ? undefined : call;
    }),
  });
  ada = visitorOf(pages, 'ada');
  ticket = await ada.ticketOf('/browse/ALPHA-1', 'Tiny context');
});
afterAll(() => pages.close());

describe('a call of a frame', () => {
  it('reaches the resolver with what the host knows, whatever the page claims', async () => {
    const { status, answer } = await ada.post('/__host/invoke', {
      ticket,
      functionKey: 'echo',
      payload: { a: 1 },
      accountId: 'root',
      moduleKey: 'tiny-settings',
      extension: { project: { key: 'SECRET' } },
    });

    expect(status).toBe(200);
    expect(answer).toMatchObject({
      value: {
        moduleKey: 'tiny-context',
        functionKey: 'echo',
        payload: { a: 1 },
        accountId: 'ada',
        extension: { type: 'jira:issueContext', issue: { key: 'ALPHA-1' } },
      },
    });
  });

  it('gives back nothing when the resolver returned nothing', async () => {
    await expect(ada.post('/__host/invoke', { ticket, functionKey: 'nothing' })).resolves.toEqual({
      status: 200,
      answer: {},
    });
  });

  it("gives back the app's failure as an answer, which is no fault of the page", async () => {
    await expect(ada.post('/__host/invoke', { ticket, functionKey: 'fail' })).resolves.toEqual({
      status: 200,
      answer: { error: 'There was an error invoking the function - no luck' },
    });
  });

  it('is refused with a ticket that the host did not make', async () => {
    const [body = '', signature = ''] = ticket.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const forged = `${Buffer.from(JSON.stringify({ ...claims, accountId: 'root' })).toString('base64url')}.${signature}`;

    await expect(ada.post('/__host/invoke', { ticket: forged, functionKey: 'echo' })).resolves.toEqual({
      status: 403,
      answer: { error: 'This frame was made by another host: reload the page.' },
    });
  });

  it('is refused after another user was chosen', async () => {
    const lea = visitorOf(pages, 'lea');

    await expect(lea.post('/__host/invoke', { ticket, functionKey: 'echo' })).resolves.toEqual({
      status: 403,
      answer: { error: 'Another user was chosen since this page was opened: reload the page.' },
    });
  });

  it('is refused when it is far too large', async () => {
    const call = { ticket, functionKey: 'echo', payload: 'x'.repeat(3_000_000) };

    await expect(ada.post('/__host/invoke', call)).resolves.toMatchObject({ status: 413 });
  });

  it.each([{}, { ticket: 7 }, null, []])('is refused when it is none: %j', async (call) => {
    await expect(ada.post('/__host/invoke', call)).resolves.toMatchObject({ status: 400 });
  });

  it('is refused when it is no JSON', async () => {
    const response = await fetch(`${pages.origin}/__host/invoke`, {
      method: 'POST',
      body: '{"ticket":',
      headers: { origin: pages.origin },
    });

    expect(response.status).toBe(400);
    expect(await response.text()).toContain('The call is not JSON');
  });

  it('names what is missing', async () => {
    const { answer } = await ada.post('/__host/invoke', { ticket });

    expect(JSON.stringify(answer)).toContain('functionKey');
  });
});
