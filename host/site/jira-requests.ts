import { z } from 'zod';
import type { JiraSimulator } from '../jira/simulator-api';

/** What Jira refused, in its own words. */
export class JiraRefusal extends Error {
  readonly status: number;

  constructor(status: number, messages: readonly string[]) {
    super(messages.join(' '));
    this.name = 'JiraRefusal';
    this.status = status;
  }
}

const refusalSchema = z.object({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
});

export interface JiraCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
}

/** Asks the site's Jira as one of its users, through Jira's own pages and so at no cost to the app; the answer's JSON, or null when it has none. Throws `JiraRefusal`. */
export async function askJira(
  jira: Pick<JiraSimulator, 'handle'>,
  accountId: string,
  call: JiraCall,
): Promise<unknown> {
  const response = await jira.handle(
    {
      method: call.method,
      path: call.path,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    },
    { kind: 'user', accountId, through: 'site' },
  );
  const text = await response.text();
  if (response.ok) return text === '' ? null : JSON.parse(text);
  throw new JiraRefusal(response.status, refusalMessages(response.status, text));
}

function refusalMessages(status: number, text: string): readonly string[] {
  const parsed = refusalSchema.safeParse(parseJson(text));
  const messages = parsed.success ? [...parsed.data.errorMessages, ...Object.values(parsed.data.errors)] : [];
  return messages.length > 0 ? messages : [`Jira answered with status ${status}.`];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A refusal without JSON has no messages to show; its status says enough.
    return null;
  }
}
