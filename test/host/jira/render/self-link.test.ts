import { agileLink, selfLink } from '../../../../host/jira/render/self-link';
import { aCall } from '../../../support/jira-call';

const { core } = aCall();

describe('links', () => {
  it('lead to the site, whose name becomes a host name', () => {
    expect(selfLink(core, 'issue/1')).toBe('https://example.atlassian.net/rest/api/3/issue/1');
    expect(agileLink(core, 'board/1')).toBe('https://example.atlassian.net/rest/agile/1.0/board/1');
    expect(selfLink(aCall({ siteName: 'Duraspace (import)' }).core, 'x')).toMatch(
      /^https:\/\/duraspace-import\.atlassian\.net\//,
    );
    expect(selfLink(aCall({ siteName: '!' }).core, 'x')).toMatch(/^https:\/\/site\.atlassian\.net\//);
  });
});
