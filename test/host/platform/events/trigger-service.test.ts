import type { LoadedApp } from '../../../../host/platform/app-host-api';
import { type AHostOptions, aHost } from '../support/a-host';
import { aManifest } from '../support/a-manifest';
import { HandTime, settled } from '../support/hand-time';

type Event = Record<string, unknown>;

/** A host whose trigger function records product events and answers as told; the installation is left out. */
async function withTrigger(answer: (event: Event) => unknown = () => undefined, options: AHostOptions = {}) {
  const received: Event[] = [];
  const started = await aHost({ app: () => ({ onEvent: recordInto(received, answer) }), ...options });
  await settled();
  return { ...started, received };
}

function recordInto(received: Event[], answer: (event: Event) => unknown = () => undefined): LoadedApp[string] {
  return (event) => {
    const each = event as Event;
    if (each['eventType'] === 'avi:forge:installed:app') return undefined;
    received.push(each);
    return answer(each);
  };
}

describe('a product event', () => {
  it('reaches the triggers that name it with all its fields, and no other trigger', async () => {
    const { host, jira, received } = await withTrigger();
    jira.emit({ issue: { id: '1', key: 'A-1' }, atlassianId: 'user-1' });
    jira.emit({ eventType: 'avi:jira-software:closed:sprint', sprint: { id: 7 } });
    jira.emit({ eventType: 'avi:jira:deleted:issue' });
    await host.idle();
    expect(received).toEqual([
      {
        eventType: 'avi:jira:updated:issue',
        timestamp: '1772442000000',
        selfGenerated: false,
        issue: { id: '1', key: 'A-1' },
        atlassianId: 'user-1',
      },
      expect.objectContaining({ eventType: 'avi:jira-software:closed:sprint', sprint: { id: 7 } }),
    ]);
  });

  it("of the app's own making reaches only triggers that do not ignore it", async () => {
    const { host, jira, received } = await withTrigger();
    jira.emit({ selfGenerated: true });
    jira.emit({ eventType: 'avi:jira-software:closed:sprint', selfGenerated: true });
    await host.idle();
    expect(received.map(({ eventType }) => eventType)).toEqual(['avi:jira-software:closed:sprint']);
  });

  it('reaches the app without a user', async () => {
    const seen: unknown[] = [];
    const { host, jira } = await aHost({
      app: ({ api }) => ({ onEvent: (_, context) => seen.push(context, api.__getRuntime().aaid) }),
    });
    jira.emit();
    await host.idle();
    expect(seen.slice(2)).toEqual([
      expect.not.objectContaining({ principal: expect.anything() as unknown }),
      undefined,
    ]);
  });

  it('is delivered after the one before has ended', async () => {
    const steps: unknown[] = [];
    const { host, jira } = await withTrigger(async ({ n }) => {
      steps.push(`begin ${String(n)}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
      steps.push(`end ${String(n)}`);
    });
    for (const n of [1, 2, 3]) jira.emit({ n });
    await host.idle();
    expect(steps).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3']);
  });

  it('that comes while the app writes to Jira does not run as the user who wrote', async () => {
    const accounts: unknown[] = [];
    const { host, jira, inside } = await aHost({
      app: ({ api }) => ({ onEvent: () => accounts.push(api.__getRuntime().aaid ?? 'nobody') }),
    });
    jira.answer = () => {
      jira.emit();
      return Response.json({});
    };
    await inside(({ api }) =>
      api.asUser().requestJira(api.route`/rest/api/3/issue/A-1`, { method: 'PUT', body: '{}' }),
    );
    await host.idle();
    expect(accounts).toEqual(['nobody', 'nobody']);
  });
});

describe('a delivery', () => {
  const retry = {
    _retry: true,
    retryOptions: { retryAfter: 20, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: 'x' },
  };

  it('is retried when the app asks for it, after its wait, at most 4 times', async () => {
    const time = new HandTime();
    const { jira, received, log } = await withTrigger(() => retry, { time, delayScale: 1 });
    jira.emit({ n: 1 });
    await time.pass(19_999);
    expect(received).toHaveLength(1);
    await time.pass(1);
    expect(received[1]).toMatchObject({
      n: 1,
      retryContext: { retryCount: 1, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: 'x' },
    });
    await time.pass(200_000);
    expect(received).toHaveLength(5);
    expect(log).toContain('ERROR Event avi:jira:updated:issue for trigger "on-issue" is dropped after 4 retries.');
  });

  it('is over when the app throws, and the failure is in the log', async () => {
    const { host, jira, received, log } = await withTrigger(() => {
      throw new Error('broken');
    });
    jira.emit();
    await host.idle({ includeDelayed: true });
    expect(received).toHaveLength(1);
    expect(log.join()).toContain('ERROR on-event (on-issue) failed: Error: broken');
  });

  it('that was under way or waiting at a kill is made again', async () => {
    const first = await withTrigger(() => new Promise(() => undefined));
    first.jira.emit({ n: 1 });
    first.jira.emit({ n: 2 });
    await settled();
    expect(first.received.map(({ n }) => n)).toEqual([1]);
    const again: Event[] = [];
    const second = await first.restart({ app: () => ({ onEvent: recordInto(again) }) });
    await second.host.idle();
    expect(again.map(({ n }) => n)).toEqual([1, 2]);
  });

  it('reaches only the host that runs, not one that was closed', async () => {
    const first = await withTrigger();
    const again: Event[] = [];
    const second = await first.restart({ app: () => ({ onEvent: recordInto(again) }) });
    first.jira.emit();
    await second.host.idle();
    expect([first.received, again].map((events) => events.length)).toEqual([0, 1]);
  });

  it('for a trigger that the manifest no longer has stays persisted, and the log says so', async () => {
    const first = await withTrigger(() => new Promise(() => undefined));
    first.jira.emit();
    await settled();
    const renamed = aManifest().replace('key: on-issue', 'key: on-item');
    const second = await first.restart({ manifest: renamed });
    await second.host.idle();
    expect(second.log).toContain('ERROR manifest.yml has no trigger "on-issue" for a persisted event.');
    expect([...second.store.range('trigger:delivery:', 'trigger:delivery;')]).toHaveLength(1);
  });
});
