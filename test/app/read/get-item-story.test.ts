import { getItemStory } from '../../../src/app/read/get-item-story';
import { aCaller } from '../../support/a-form';
import { anApp, aSyncedApp } from '../../support/an-app';
import { aContract, anItem, instant } from '../../support/facts';
import { FakeJira } from '../../support/fake-jira';

const ann = aCaller({ accountId: 'ann', projectId: 'P' });

function aJira(): FakeJira {
  const jira = new FakeJira();
  jira.add(anItem({ id: '1', status: ['todo', '2026-01-12 doing', '2026-01-20 done'] }));
  jira.rights = { browseIssues: ['1'] };
  return jira;
}

describe('getItemStory', () => {
  it('tells an item as of the snapshot, with its tag in the words of the contract', async () => {
    const contract = aContract({ typeStreams: { story: 'feature' }, timeZone: 'Europe/Berlin' });
    const app = await aSyncedApp(contract, aJira());
    const reply = await getItemStory(app.ports, { itemId: '1' }, ann);
    expect(reply).toMatchObject({
      timeZone: 'Europe/Berlin',
      story: {
        itemId: '1',
        key: 'P-1',
        asOf: app.at,
        started: instant('2026-01-12'),
        done: instant('2026-01-20'),
        cycleTimeDays: 9,
        tags: [{ value: { category: 'roadmap', source: { kind: 'rule', rule: 'Work type Story is Feature' } } }],
      },
    });
  });

  it('tells an item that has no tag log as untagged', async () => {
    const app = await aSyncedApp(aContract(), aJira());
    await app.ports.stores.tagsOf('c1').clear();
    const { story } = await getItemStory(app.ports, { itemId: '1' }, ann);
    expect(story.tags).toEqual([
      { from: instant('2026-01-05'), to: app.at, value: { category: 'untagged', source: null } },
    ]);
  });

  it('is refused for an item that the caller may not browse', async () => {
    const app = await aSyncedApp(aContract(), aJira());
    await expect(getItemStory(app.ports, { itemId: '99' }, ann)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is refused to whoever may not see the numbers of the contract', async () => {
    const app = await aSyncedApp(aContract(), aJira());
    app.jira.rights = { browseIssues: ['1'] };
    const eve = aCaller({ accountId: 'eve', projectId: 'P' });
    await expect(getItemStory(app.ports, { itemId: '1' }, eve)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('says so when Jira shows an item of which no history is kept', async () => {
    const jira = aJira();
    const app = await aSyncedApp(aContract(), jira);
    jira.add(anItem({ id: '2' }));
    jira.rights = { browseIssues: ['2'] };
    await expect(getItemStory(app.ports, { itemId: '2' }, ann)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('keeps no history') as unknown,
    });
  });

  it('asks to wait before anything was computed', async () => {
    const app = anApp(undefined, aJira());
    await app.agree();
    await expect(getItemStory(app.ports, { itemId: '1' }, ann)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('Wait for the synchronisation') as unknown,
    });
  });
});
