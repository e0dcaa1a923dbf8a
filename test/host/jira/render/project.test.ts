import { renderProject, renderProjectDetails } from '../../../../host/jira/render/project';
import { aCall } from '../../../support/jira-call';
import { PROJECT, aProject } from '../../../support/jira-site';

const { core } = aCall();

describe('a project', () => {
  it('says whether it is closed to some, and which kind it is', () => {
    expect(renderProject(aProject(), core)).toMatchObject({ isPrivate: false, style: 'classic', simplified: false });
    expect(renderProject(aProject({ members: [], simplified: true }), core)).toMatchObject({
      ...{ isPrivate: true, style: 'next-gen', simplified: true },
    });
  });

  it('has in detail its lead, types and versions', () => {
    expect(renderProjectDetails(aProject(), core)).toMatchObject({
      ...{ lead: { accountId: 'lea' }, versions: [{ name: '1.0' }, { name: '1.1' }] },
      issueTypes: [{ name: 'Epic' }, { name: 'Story' }, { name: 'Bug' }, { name: 'Sub-task' }],
    });
    const leaderless = renderProjectDetails(aProject({ id: PROJECT.secret, leadAccountId: null }), core);
    expect(leaderless).not.toHaveProperty('lead');
    expect(leaderless['versions']).toEqual([]);
  });
});
