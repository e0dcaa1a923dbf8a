import { request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import {
  type LoopbackOptions,
  type LoopbackServer,
  listenOnLoopback,
} from '../../../../host/site/http/loopback-server';
import { jsonReply, textReply } from '../../../../host/site/http/reply';

const open: LoopbackServer[] = [];

async function aServer(options: Partial<LoopbackOptions> = {}): Promise<LoopbackServer> {
  const server = await listenOnLoopback({
    port: 0,
    log: () => undefined,
    handle: async ({ method, url }) => jsonReply({ method, path: url.pathname }),
    ...options,
  });
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A request with a Host header of its own, which `fetch` does not allow. */
function askAs(host: string, server: LoopbackServer): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: server.port, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject).end();
  });
}

describe('listenOnLoopback', () => {
  it('answers on 127.0.0.1 at the port that it was given', async () => {
    const server = await aServer();

    expect(server.origin).toBe(`http://127.0.0.1:${server.port}`);
    const answer = await fetch(`${server.origin}/a`, { method: 'POST' });
    await expect(answer.json()).resolves.toEqual({ method: 'POST', path: '/a' });
  });

  it('is not reachable by the other addresses of the machine', async () => {
    const { port } = await aServer();
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);

    for (const { address } of others) {
      const outcome = await new Promise<string>((resolve) => {
        const socket = connect({ host: address, port, timeout: 2000 });
        socket.on('connect', () => resolve('connected')).on('error', () => resolve('refused'));
        socket.on('timeout', () => resolve('refused'));
      });
      expect([address, outcome]).toEqual([address, 'refused']);
    }
  });

  it('answers nobody who came by another name', async () => {
    const server = await aServer();

    await expect(askAs('evil.example', server)).resolves.toBe(421);
    await expect(askAs(`localhost:${server.port}`, server)).resolves.toBe(421);
    await expect(askAs(`127.0.0.1:${server.port}`, server)).resolves.toBe(200);
  });

  it('says in one line that a port is in use', async () => {
    const { port } = await aServer();

    await expect(aServer({ port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Port ${port} is in use: choose another with --port, or 0 for a free one.`,
    });
  });

  it('logs a failure and tells the browser nothing of its cause', async () => {
    const log: string[] = [];
    const server = await aServer({
      log: (line) => log.push(line),
      handle: () => Promise.reject(new Error('the secret cause')),
    });

    const response = await fetch(`${server.origin}/x`);

    expect(response.status).toBe(500);
    expect(await response.text()).toBe('The host failed to answer; its log says why.');
    expect(log.join('\n')).toContain('GET /x failed: Error: the secret cause');
  });

  it('hands whole exchanges under a prefix to somebody else', async () => {
    const server = await aServer({
      handle: async () => textReply('site', 200),
      delegate: {
        prefix: '/rest/',
        handle: async (message, response) => {
          response.end(`delegated ${message.url ?? ''}`);
          await Promise.resolve();
        },
      },
    });

    expect(await (await fetch(`${server.origin}/rest/api/3/x?y`)).text()).toBe('delegated /rest/api/3/x?y');
    expect(await (await fetch(`${server.origin}/restful`)).text()).toBe('site');
  });

  it('stops although a browser keeps its connection', async () => {
    const server = await listenOnLoopback({ port: 0, log: () => undefined, handle: async () => textReply('x', 200) });
    await fetch(server.origin, { headers: { connection: 'keep-alive' } });

    await server.close();

    await expect(fetch(server.origin)).rejects.toThrow('fetch failed');
  });
});
