import { createJiraSimulator } from '../../../host/jira/simulator';
import type { Caller, JiraSimulator, RecordedWrite } from '../../../host/jira/simulator-api';
import { createSiteClock } from '../../../host/jira/site-clock';
import { createMemoryStore } from '../../../host/platform/store/memory-store';
import { durably, WriteLog } from '../../../host/cli/write-log';
import { SITE_NOW } from '../../support/jira-site';
import { aSiteWithWork } from '../../support/site-pages';

const lea: Caller = { kind: 'user', accountId: 'lea', through: 'site' };

function aJira(): JiraSimulator {
  return createJiraSimulator({ site: aSiteWithWork(), clock: createSiteClock(SITE_NOW, { frozen: true }) });
}

function rename(jira: JiraSimulator, key: string, summary: string): Promise<Response> {
  const body = JSON.stringify({ fields: { summary } });
  return jira.handle({ method: 'PUT', path: `/rest/api/3/issue/${key}`, body }, lea);
}

function summaryOf(jira: JiraSimulator, key: string): string | undefined {
  return jira.site.issues.find((issue) => issue.key === key)?.summary;
}

describe('WriteLog', () => {
  it('makes a site that was built anew equal to the one that was left', async () => {
    const store = createMemoryStore();
    const before = durably(aJira(), new WriteLog(store));
    await rename(before, 'ALPHA-1', 'First');
    await rename(before, 'ALPHA-1', 'Second');
    await rename(before, 'ALPHA-2', 'Other');

    const after = aJira();
    const count = await new WriteLog(store).replayOn(after);

    expect(count).toBe(3);
    expect(after.site.issues).toEqual(before.site.issues);
    expect(summaryOf(after, 'ALPHA-1')).toBe('Second');
  });

  it('keeps no write that Jira refused', async () => {
    const store = createMemoryStore();
    const jira = durably(aJira(), new WriteLog(store));

    const response = await rename(jira, 'ALPHA-999', 'Nobody');

    expect(response.status).toBe(404);
    expect(await new WriteLog(store).replayOn(aJira())).toBe(0);
  });

  it('goes on behind what an earlier run has kept', async () => {
    const store = createMemoryStore();
    await rename(durably(aJira(), new WriteLog(store)), 'ALPHA-1', 'First run');
    const secondLog = new WriteLog(store);
    const second = aJira();
    await secondLog.replayOn(second);

    await rename(durably(second, secondLog), 'ALPHA-1', 'Second run');

    const third = aJira();
    expect(await new WriteLog(store).replayOn(third)).toBe(2);
    expect(summaryOf(third, 'ALPHA-1')).toBe('Second run');
  });

  it('replays in the order of the writes, also from the ninth to the tenth', async () => {
    const store = createMemoryStore();
    const log = new WriteLog(store);
    const written = Array.from({ length: 12 }, (_, index): RecordedWrite => ({
      at: SITE_NOW + index,
      caller: lea,
      request: { method: 'PUT', path: `/rest/api/3/issue/ALPHA-1`, body: `{"fields":{"summary":"${index}"}}` },
    }));
    for (const write of written) log.append(write);
    await log.settled();

    const jira = aJira();
    const replayed: RecordedWrite[] = [];
    jest.spyOn(jira, 'replay').mockImplementation(async (write) => void replayed.push(write));
    await new WriteLog(store).replayOn(jira);

    expect(replayed).toEqual(written);
  });
});

describe('durably', () => {
  it('answers a write only when it is kept', async () => {
    const store = createMemoryStore();
    let keep = (): void => undefined;
    jest.spyOn(store, 'write').mockReturnValue(new Promise((resolve) => (keep = resolve)));
    const jira = durably(aJira(), new WriteLog(store));
    let isAnswered = false;

    const answer = rename(jira, 'ALPHA-1', 'Slowly').then(() => (isAnswered = true));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isAnswered).toBe(false);
    keep();
    await answer;

    expect(isAnswered).toBe(true);
  });

  it('gives no good answer to a write that could not be kept', async () => {
    const store = createMemoryStore();
    jest.spyOn(store, 'write').mockRejectedValue(new Error('The disk is full.'));
    const jira = durably(aJira(), new WriteLog(store));

    await expect(rename(jira, 'ALPHA-1', 'Lost')).rejects.toThrow('The disk is full.');
  });

  it('is otherwise the same Jira', async () => {
    const simulator = aJira();
    const jira = durably(simulator, new WriteLog(createMemoryStore()));
    const events: string[] = [];
    const writes: string[] = [];
    jira.onEvent((event) => events.push(event.eventType));
    jira.onWrite((write) => writes.push(write.request.path));

    await rename(jira, 'ALPHA-1', 'Seen');
    await jira.handle({ method: 'GET', path: '/rest/api/3/myself' }, { kind: 'user', accountId: 'lea' });

    expect(jira.site).toBe(simulator.site);
    expect(jira.clock).toBe(simulator.clock);
    expect(events).toEqual(['avi:jira:updated:issue']);
    expect(writes).toEqual(['/rest/api/3/issue/ALPHA-1']);
    expect(jira.usage()).toMatchObject({ requests: 1 });
    jira.resetUsage();
    expect(simulator.usage().requests).toBe(0);
  });
});
