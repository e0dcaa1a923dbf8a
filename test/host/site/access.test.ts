import { Directory } from '../../../host/jira/directory';
import { projectAccess } from '../../../host/site/access';
import { aSite } from '../../support/jira-site';

const site = aSite();
const directory = new Directory(site);

function accessOf(accountId: string, projectKey: string) {
  const project = directory.project(projectKey);
  if (!project) throw new Error(`There is no project ${projectKey}.`);
  return projectAccess(site, directory, { accountId, project });
}

describe('projectAccess', () => {
  it.each([
    ['ada', 'ALPHA', { browse: true, edit: true, administer: false }],
    ['lea', 'ALPHA', { browse: true, edit: true, administer: true }],
    ['olga', 'ALPHA', { browse: false, edit: false, administer: false }],
    ['gone', 'ALPHA', { browse: false, edit: false, administer: false }],
    ['ada', 'SECRET', { browse: false, edit: false, administer: false }],
    ['sam', 'SECRET', { browse: true, edit: true, administer: false }],
    ['nobody', 'ALPHA', { browse: false, edit: false, administer: false }],
  ])('%s in %s', (accountId, projectKey, access) => {
    expect(accessOf(accountId, projectKey)).toEqual(access);
  });

  it('lets a site administrator see and administer everything', () => {
    expect(accessOf('root', 'SECRET')).toMatchObject({ browse: true, administer: true });
  });
});
