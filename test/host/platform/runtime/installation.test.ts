import { installationOf, moduleAri } from '../../../../host/platform/runtime/installation';

const aSource = { appId: 'app-1', cloudId: 'cloud-1', siteUrl: 'https://example.atlassian.net', scopes: [] };
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

describe('installationOf', () => {
  it('has bare UUIDs, and the site as a resource identifier', () => {
    const installation = installationOf(aSource);
    expect(installation.installationId).toMatch(uuid);
    expect(installation.environmentId).toMatch(uuid);
    expect(installation.contextAri).toBe('ari:cloud:jira::site/cloud-1');
  });

  it('is the same after a restart, and another one on another site', () => {
    const { installationId, environmentId } = installationOf(aSource);
    expect(installationOf(aSource).installationId).toBe(installationId);
    const elsewhere = installationOf({ ...aSource, cloudId: 'cloud-2' });
    expect(elsewhere.installationId).not.toBe(installationId);
    expect(elsewhere.environmentId).toBe(environmentId);
  });
});

describe('moduleAri', () => {
  it('names app, environment and module', () => {
    const installation = installationOf(aSource);
    expect(moduleAri(installation, 'page')).toBe(
      `ari:cloud:ecosystem::extension/app-1/${installation.environmentId}/static/page`,
    );
  });
});
