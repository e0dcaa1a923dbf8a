import { renderVersion } from '../../../../host/jira/render/version';
import { aCall } from '../../../support/jira-call';

const { core } = aCall();

describe('a version', () => {
  const version = { id: '1', name: '1.0', projectId: '10000', released: false, releaseDate: null };

  it('names its project by number', () => {
    expect(renderVersion(version, core)).toEqual({
      ...{ id: '1', name: '1.0', archived: false, released: false, projectId: 10000 },
      self: 'https://example.atlassian.net/rest/api/3/version/1',
    });
  });

  it('has the date of its release when there is one', () => {
    expect(renderVersion({ ...version, released: true, releaseDate: '2026-03-01' }, core)).toMatchObject({
      ...{ released: true, releaseDate: '2026-03-01' },
    });
  });

  it('leaves out a project that has no number', () => {
    expect(renderVersion({ ...version, projectId: 'CLOUD' }, core)).not.toHaveProperty('projectId');
  });
});
