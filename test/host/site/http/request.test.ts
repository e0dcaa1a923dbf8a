import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { BodyTooLarge, readForm, readRequest } from '../../../../host/site/http/request';

interface MessageParts {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string[];
}

/** What Node hands to a server, as far as a request is read from it. */
function aMessage({ method = 'GET', url = '/', headers = {}, body = [] }: MessageParts): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  Object.assign(message, { method, url, headers });
  for (const part of body) message.push(Buffer.from(part));
  message.push(null);
  return message;
}

const origin = 'http://127.0.0.1:8127';

describe('readRequest', () => {
  it('reads method, address and headers', () => {
    const request = readRequest(aMessage({ method: 'POST', url: '/a?b=c', headers: { 'x-y': 'z' } }), origin);

    expect(request.method).toBe('POST');
    expect(request.url.href).toBe('http://127.0.0.1:8127/a?b=c');
    expect(request.headers['x-y']).toBe('z');
  });

  it('reads cookies, and leaves alone what it cannot decode', () => {
    const { cookies } = readRequest(aMessage({ headers: { cookie: 'a=1; b=two%20words; c; d=%E0; e=x' } }), origin);

    expect([...cookies]).toEqual([
      ['a', '1'],
      ['b', 'two words'],
      ['d', '%E0'],
      ['e', 'x'],
    ]);
  });

  it.each(['//elsewhere.example/', 'http://elsewhere.example/', '*'])('refuses the target %s', (url) => {
    expect(() => readRequest(aMessage({ url }), origin)).toThrow('The request target is not a path.');
  });

  it('reads a body that comes in parts', async () => {
    await expect(readRequest(aMessage({ body: ['ab', 'ç'] }), origin).text(4)).resolves.toBe('abç');
  });

  it('refuses a body beyond the limit, counted in bytes', async () => {
    await expect(readRequest(aMessage({ body: ['ab', 'ç'] }), origin).text(3)).rejects.toThrow(BodyTooLarge);
  });
});

describe('readForm', () => {
  it('reads the fields of a form', async () => {
    const form = await readForm(readRequest(aMessage({ body: ['a=1&b=two+words&b=%C3%A7'] }), origin));

    expect([...form]).toEqual([
      ['a', '1'],
      ['b', 'two words'],
      ['b', 'ç'],
    ]);
  });

  it('refuses a form beyond 64 KiB', async () => {
    const body = ['x'.repeat(64 * 1024 + 1)];

    await expect(readForm(readRequest(aMessage({ body }), origin))).rejects.toThrow(BodyTooLarge);
  });
});
