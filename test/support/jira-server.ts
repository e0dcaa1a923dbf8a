import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createJiraHttpHandler } from '../../host/jira/http';
import type { JiraSimulator } from '../../host/jira/simulator-api';

/** Serves a site on a free port of loopback for as long as `use` runs. */
export async function served<T>(simulator: JiraSimulator, use: (origin: string) => Promise<T>): Promise<T> {
  const handler = createJiraHttpHandler(simulator);
  const server = createServer((request, response) => void handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
