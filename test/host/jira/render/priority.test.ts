import { renderPriority } from '../../../../host/jira/render/priority';
import { aCall } from '../../../support/jira-call';
import { PRIORITY } from '../../../support/jira-site';

const { core } = aCall();

describe('a priority', () => {
  it('has its id, its name and where to find it', () => {
    expect(renderPriority(PRIORITY.high, core)).toMatchObject({
      id: PRIORITY.high,
      name: 'High',
      self: `https://example.atlassian.net/rest/api/3/priority/${PRIORITY.high}`,
    });
  });

  it('is null for none, and for one that the site does not know', () => {
    expect([renderPriority(null, core), renderPriority('404', core)]).toEqual([null, null]);
  });
});
