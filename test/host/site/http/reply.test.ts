import { html } from '../../../../host/site/html';
import { htmlReply, jsonReply, type Reply, seeOther, textReply } from '../../../../host/site/http/reply';
import { listenOnLoopback } from '../../../../host/site/http/loopback-server';

describe('replies', () => {
  it.each([
    { reply: htmlReply(html`<p>ç</p>`), status: 200, type: 'text/html; charset=utf-8', body: '<p>ç</p>' },
    { reply: htmlReply(html`no`, 403), status: 403, type: 'text/html; charset=utf-8', body: 'no' },
    { reply: jsonReply({ a: [1] }), status: 200, type: 'application/json; charset=utf-8', body: '{"a":[1]}' },
    { reply: textReply('gone', 410), status: 410, type: 'text/plain; charset=utf-8', body: 'gone' },
  ])('have their status, type and body: $type', ({ reply, status, type, body }) => {
    expect(reply).toMatchObject({ status, body });
    expect(reply.headers['content-type']).toBe(type);
  });

  it('sends a browser on after a form, with a cookie when there is one', () => {
    expect(seeOther('/there', { 'set-cookie': 'a=1' })).toEqual({
      status: 303,
      headers: { 'set-cookie': 'a=1', location: '/there' },
      body: '',
    });
  });
});

describe('what is sent', () => {
  async function received(reply: Reply): Promise<Response> {
    const server = await listenOnLoopback({ port: 0, log: () => undefined, handle: () => Promise.resolve(reply) });
    try {
      const response = await fetch(server.origin);
      await response.clone().text();
      return response;
    } finally {
      await server.close();
    }
  }

  it('forbids browsers to keep what is served, or to guess its type', async () => {
    const { headers } = await received(textReply('x', 200));

    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('sends bytes as they are, and a header that has several values as often', async () => {
    const response = await received({
      status: 200,
      headers: { 'set-cookie': ['a=1', 'b=2'] },
      body: new Uint8Array([0, 255]),
    });

    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255]);
  });
});
