import { renderResolution } from '../../../../host/jira/render/resolution';
import { aCall } from '../../../support/jira-call';
import { RESOLUTION } from '../../../support/jira-site';

const { core } = aCall();

describe('a resolution', () => {
  it('has its id, its name and where to find it', () => {
    expect(renderResolution(RESOLUTION.wontDo, core)).toMatchObject({
      id: RESOLUTION.wontDo,
      name: "Won't Do",
      self: `https://example.atlassian.net/rest/api/3/resolution/${RESOLUTION.wontDo}`,
    });
  });

  it('is null for none, and for one that the site does not know', () => {
    expect([renderResolution(null, core), renderResolution('404', core)]).toEqual([null, null]);
  });
});
