import type { CommandHandler, Commands, HostedFrame } from '../../host/site/bridge/hosted-frame';
import type { FrameDescription } from '../../host/site/modules/framed-module';

/** A frame as the bridge's commands see it; `leave` is what happens when its document goes. */
export interface TestFrame extends HostedFrame {
  leave(): void;
}

/** An issue panel's frame on the present page. */
export function aFrame(description: Partial<FrameDescription> = {}): TestFrame {
  const cleanups: (() => void)[] = [];
  return {
    element: Object.assign(document.createElement('iframe'), { title: 'Panel' }),
    description: {
      ticket: 'sealed',
      surface: 'panel',
      context: { localId: 'local-1', extension: { type: 'jira:issuePanel' } },
      historyBase: null,
      doneUrl: null,
      ...description,
    },
    onGone: (cleanup) => cleanups.push(cleanup),
    leave: () => {
      for (const cleanup of cleanups) cleanup();
    },
  };
}

/** The command with this name. */
export function commandOf(commands: Commands, name: string): CommandHandler {
  const handler = commands[name];
  if (!handler) throw new Error(`There is no command ${name}.`);
  return handler;
}

interface Posted {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Stands in for the host's server: remembers what is posted and answers by path. */
export function answerPosts(answers: Readonly<Record<string, unknown>>): Posted[] {
  const posted: Posted[] = [];
  const take = async (path: string, init: { readonly body: string }): Promise<Response> => {
    posted.push({ path, body: JSON.parse(init.body) as Posted['body'] });
    const answer = answers[path] ?? { error: `nothing at ${path}` };
    return { ok: true, status: 200, json: async () => answer } as Response;
  };
  Object.assign(globalThis, { fetch: take });
  return posted;
}
