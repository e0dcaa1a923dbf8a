import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HostError, systemCode } from '../../cli/host-error';
import { type Reply, sendReply, textReply } from './reply';
import { readRequest, type SiteRequest } from './request';

export const LOOPBACK = '127.0.0.1';

/** A server that only this machine can reach. */
export interface LoopbackServer {
  readonly port: number;
  /** Such as `http://127.0.0.1:8127`. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface LoopbackOptions {
  /** 0 picks a free port. */
  readonly port: number;
  readonly handle: (request: SiteRequest) => Promise<Reply>;
  /** Takes over whole exchanges whose path begins so; used for Jira's own API. */
  readonly delegate?: {
    readonly prefix: string;
    readonly handle: (message: IncomingMessage, response: ServerResponse) => Promise<void>;
  };
  readonly log: (line: string) => void;
}

/** Listens on 127.0.0.1 only. Throws `HostError` PORT_IN_USE when somebody else listens there. */
export async function listenOnLoopback(options: LoopbackOptions): Promise<LoopbackServer> {
  const server = createServer();
  await bind(server, options.port);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  const origin = `http://${LOOPBACK}:${port}`;
  server.on('request', (message, response) => void serve({ message, response, origin, options }));
  return { port, origin, close: () => close(server) };
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = systemCode(error) === 'EADDRINUSE';
      const reason = isTaken ? 'is in use' : `cannot be opened (${systemCode(error) ?? error.message})`;
      reject(
        new HostError('PORT_IN_USE', `Port ${port} ${reason}: choose another with --port, or 0 for a free one.`, error),
      );
    });
    server.listen(port, LOOPBACK, resolve);
  });
}

interface Exchange {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly origin: string;
  readonly options: LoopbackOptions;
}

async function serve({ message, response, origin, options }: Exchange): Promise<void> {
  try {
    // A page elsewhere can point its own name at 127.0.0.1; only a browser that was given this address may in.
    if (message.headers.host !== new URL(origin).host) {
      sendReply(response, textReply(`This server answers only to ${new URL(origin).host}.`, 421));
      return;
    }
    const { delegate } = options;
    if (delegate && message.url?.startsWith(delegate.prefix)) await delegate.handle(message, response);
    else sendReply(response, await options.handle(readRequest(message, origin)));
  } catch (error) {
    options.log(
      `${message.method ?? ''} ${message.url ?? ''} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    if (response.headersSent) response.destroy();
    else sendReply(response, textReply('The host failed to answer; its log says why.', 500));
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    // Browsers keep connections open; a stop must not wait for them.
    server.closeAllConnections();
  });
}
