import { openProjectPage, openProjectSettings, openSearch, openWorkItem } from '../../../static/src/bridge/navigate';
import { fakeBridge } from '../../support/bridge';

describe('navigation', () => {
  it.each([
    ['the project page', () => openProjectPage('SHOP'), { moduleKey: 'counterweight-page', projectKey: 'SHOP' }],
    [
      'a place of the project page',
      () => openProjectPage('SHOP', 'scorecard/trace/wip-age'),
      { moduleKey: 'counterweight-page', projectKey: 'SHOP', path: 'scorecard/trace/wip-age' },
    ],
    ['the settings', () => openProjectSettings('SHOP'), { moduleKey: 'counterweight-settings', projectKey: 'SHOP' }],
  ])('opens %s of a project in the same tab', async (_, open, where) => {
    const bridge = fakeBridge({}, { navigate: () => undefined });

    await open();

    expect(bridge.payloads('navigate')).toEqual([{ target: 'module', ...where, type: 'same-tab' }]);
  });

  it('opens a work item in a new tab', async () => {
    const bridge = fakeBridge({}, { navigate: () => undefined });

    await openWorkItem('SHOP-42');

    expect(bridge.payloads('navigate')).toEqual([{ target: 'issue', issueKey: 'SHOP-42', type: 'new-tab' }]);
  });

  it('opens a search in a new tab, whatever the query holds', async () => {
    const bridge = fakeBridge({}, { navigate: () => undefined });

    await openSearch('id in (10001, 10002) & "a"');

    expect(bridge.payloads('navigate')).toEqual([
      { url: '/issues/?jql=id%20in%20(10001%2C%2010002)%20%26%20%22a%22', type: 'new-tab' },
    ]);
  });

  it('says in a flag that Jira refused', async () => {
    const refuse = () => {
      throw new Error('The module is not installed.');
    };
    const bridge = fakeBridge({}, { navigate: refuse, showFlag: () => undefined });

    await openProjectPage('SHOP');

    expect(bridge.payloads('showFlag')).toEqual([
      expect.objectContaining({ type: 'error', description: 'The module is not installed.' }),
    ]);
  });
});
