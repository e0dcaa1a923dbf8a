import { entryUrl, frameModule, type FrameRequest } from '../../../../host/site/modules/framed-module';
import { aUser } from '../../../support/jira-site';
import { aModule, anInstallation } from '../../../support/site-installation';

const installation = anInstallation();

function aRequest(overrides: Partial<FrameRequest> = {}): FrameRequest {
  return {
    module: aModule(),
    surface: 'panel',
    user: aUser({ accountId: 'ada' }),
    extension: { type: 'jira:issuePanel', issue: { key: 'ALPHA-1' } },
    localId: '10001',
    ...overrides,
  };
}

describe('frameModule', () => {
  it("frames the module's page from the app's origin under the module's title", () => {
    expect(frameModule(installation, aRequest())).toMatchObject({
      src: 'http://127.0.0.1:8128/ui/view.html',
      title: 'Panel',
    });
  });

  it('takes the other page when a gadget is edited, and its own when it has no other', () => {
    const gadget = aModule({ type: 'jira:dashboardGadget', edit: { resource: 'ui/edit' } });

    const edited = frameModule(installation, aRequest({ module: gadget, surface: 'gadget-edit' }));
    const shown = frameModule(installation, aRequest({ module: gadget, surface: 'gadget' }));
    const plain = frameModule(installation, aRequest({ surface: 'gadget-edit' }));

    expect([edited.src, shown.src, plain.src].map((src) => src.split('/').at(-1))).toEqual([
      'edit.html',
      'view.html',
      'view.html',
    ]);
  });

  it('seals who looks at which module where', () => {
    const { description } = frameModule(installation, aRequest());

    expect(installation.tickets.open(description.ticket)).toEqual({
      accountId: 'ada',
      moduleKey: 'panel',
      extension: { type: 'jira:issuePanel', issue: { key: 'ALPHA-1' } },
    });
  });

  it('gives the app the context that Forge promises', () => {
    const user = aUser({ accountId: 'ada', timeZone: 'Europe/Vienna' });

    const { context } = frameModule(installation, aRequest({ user })).description;

    expect(context).toEqual({
      accountId: 'ada',
      cloudId: 'cloud-1',
      extension: { type: 'jira:issuePanel', issue: { key: 'ALPHA-1' } },
      environmentId: installation.environmentId,
      environmentType: 'DEVELOPMENT',
      localId: `ari:cloud:ecosystem::extension/${installation.appId}/${installation.environmentId}/static/panel/10001`,
      locale: 'en-GB',
      moduleKey: 'panel',
      siteUrl: 'http://127.0.0.1:8127',
      timezone: 'Europe/Vienna',
      permissions: { scopes: ['read:jira-work'] },
    });
  });

  it('knows no zone of a user better than UTC', () => {
    expect(frameModule(installation, aRequest()).description.context.timezone).toBe('UTC');
  });

  it('has a history and an end only where the page gives it one', () => {
    expect(frameModule(installation, aRequest()).description).toMatchObject({ historyBase: null, doneUrl: null });
    expect(
      frameModule(installation, aRequest({ historyBase: '/apps/a', doneUrl: '/jira/dashboards/1' })).description,
    ).toMatchObject({ historyBase: '/apps/a', doneUrl: '/jira/dashboards/1' });
  });

  it('refuses a module whose page is not in the manifest', () => {
    const module = aModule({ resource: 'ui/absent' });

    expect(() => frameModule(installation, aRequest({ module }))).toThrow(
      'The manifest has no resource entry "ui/absent".',
    );
  });
});

describe('entryUrl', () => {
  it('is the address of an entry', () => {
    expect(entryUrl(installation, 'ui/dialog')).toBe('http://127.0.0.1:8128/ui/dialog.html');
  });
});
