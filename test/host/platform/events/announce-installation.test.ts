import { aHost } from '../support/a-host';
import { aManifest } from '../support/a-manifest';

type Event = Record<string, unknown>;

const recording = () => {
  const received: Event[] = [];
  return { received, app: () => ({ onEvent: (event: unknown) => received.push(event as Event) }) };
};

describe('the installation', () => {
  it('is announced once for a store, not after a restart', async () => {
    const { received, app } = recording();
    const first = await aHost({ app });
    await first.host.idle();
    const second = await first.restart();
    await second.host.idle();
    expect(received).toEqual([
      {
        eventType: 'avi:forge:installed:app',
        selfGenerated: false,
        id: expect.stringMatching(/^ari:cloud:ecosystem::installation\/[0-9a-f-]{36}$/) as unknown,
        app: { id: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555', version: '1.0.0' },
        environment: { id: expect.stringContaining('::environment/11111111-2222-4333-8444-555555555555/') as unknown },
      },
    ]);
  });

  it('is announced again after a kill before the app had heard of it', async () => {
    const first = await aHost({ app: () => ({ onEvent: () => new Promise(() => undefined) }) });
    const { received, app } = recording();
    const second = await first.restart({ app });
    await second.host.idle();
    expect(received).toHaveLength(1);
  });

  it('is remembered also where no trigger listens, so that one added later does not hear of it', async () => {
    const silent = aManifest().replace('avi:forge:installed:app', 'avi:jira:created:issue');
    const first = await aHost({ manifest: silent });
    const { received, app } = recording();
    const second = await first.restart({ app, manifest: aManifest() });
    await second.host.idle();
    expect(received).toEqual([]);
  });
});
