import { createCore } from '../../../host/jira/core';
import { aSite, anIssue } from '../../support/jira-site';

const options = { monotonicNow: () => 0 };

describe('the indexed site', () => {
  it('has its directory and its work items', () => {
    const core = createCore({ site: aSite({ issues: [anIssue()] }), ...options });
    expect(core.store.find('ALPHA-1')?.id).toBe('10001');
    expect(core.directory.project('ALPHA')?.id).toBe('10000');
    expect(core.indexedProperties).toEqual([]);
  });

  it('gives the app an account, its own or a given one', () => {
    const site = aSite();
    expect(createCore({ site, ...options }).access.accountOf({ kind: 'app' })).toBe('557058:counterweight-app');
    expect(createCore({ site, ...options, appAccountId: 'robot' }).access.accountOf({ kind: 'app' })).toBe('robot');
  });

  it.each([
    ['Example', 'https://example.atlassian.net'],
    ['Müller & Söhne (2015)', 'https://m-ller-s-hne-2015.atlassian.net'],
    ['—', 'https://site.atlassian.net'],
  ])('of %s has an address made of letters and digits', (siteName, origin) => {
    expect(createCore({ site: aSite({ siteName }), ...options }).origin).toBe(origin);
  });
});
