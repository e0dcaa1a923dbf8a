import { Access } from '../../../host/jira/access';
import { Directory } from '../../../host/jira/directory';
import type { JiraProject } from '../../../host/jira/model';
import type { Caller } from '../../../host/jira/simulator-api';
import { PROJECT, aProject, aSite, anIssue } from '../../support/jira-site';

const APP_ID = 'the-app';
const app: Caller = { kind: 'app' };
const nobody: Caller = { kind: 'anonymous' };
const user = (accountId: string): Caller => ({ kind: 'user', accountId });

function anAccess(projects?: JiraProject[]): Access {
  const site = aSite(projects ? { projects } : {});
  return new Access(site, new Directory(site), APP_ID);
}

const open = aProject();
const closed = aProject({ id: PROJECT.secret, key: 'SECRET', members: ['sam'] });

describe('who may browse a project', () => {
  it.each([
    ['somebody who is logged in', 'ada', true],
    ['its administrator', 'lea', true],
    ['the administrator of the site', 'root', true],
    ['an outsider', 'olga', false],
    ['somebody who has left', 'gone', false],
    ['an account the site does not know', 'stranger', false],
  ])('an open one: %s', (_, accountId, expected) => {
    expect(anAccess().mayBrowse(user(accountId), open)).toBe(expected);
  });

  it.each([
    ['a member', 'sam', true],
    ['its administrator, named a member or not', 'lea', true],
    ['the administrator of the site', 'root', true],
    ['somebody else', 'ada', false],
    ['an outsider', 'olga', false],
  ])('a closed one: %s', (_, accountId, expected) => {
    expect(anAccess().mayBrowse(user(accountId), closed)).toBe(expected);
  });

  it('lets an outsider into a project that names them', () => {
    expect(anAccess().mayBrowse(user('olga'), aProject({ members: ['olga'] }))).toBe(true);
  });

  it('lets the app into all of them and nobody into none', () => {
    expect([open, closed].map((project) => anAccess().mayBrowse(app, project))).toEqual([true, true]);
    expect([open, closed].map((project) => anAccess().mayBrowse(nobody, project))).toEqual([false, false]);
  });

  it('is asked of a work item by its project; one without a project is nobody’s', () => {
    const access = anAccess();
    expect(access.mayBrowseIssue(user('ada'), anIssue())).toBe(true);
    expect(access.mayBrowseIssue(user('ada'), anIssue({ projectId: PROJECT.secret }))).toBe(false);
    expect(access.mayBrowseIssue(app, anIssue({ projectId: '404' }))).toBe(false);
  });

  it('lists what a caller sees', () => {
    const keys = (caller: Caller): string[] =>
      anAccess()
        .visibleProjects(caller)
        .map(({ key }) => key);
    expect(keys(user('ada'))).toEqual(['ALPHA']);
    expect(keys(user('sam'))).toEqual(['ALPHA', 'SECRET']);
    expect(keys(user('olga'))).toEqual([]);
    expect(keys(app)).toEqual(['ALPHA', 'SECRET']);
  });
});

describe('who may edit in a project', () => {
  it('takes membership: the administrator of the site sees a closed project without editing in it', () => {
    expect(anAccess().mayEdit(user('sam'), closed)).toBe(true);
    expect(anAccess().mayEdit(user('root'), closed)).toBe(false);
    expect(anAccess().mayEdit(user('root'), open)).toBe(true);
    expect(anAccess().mayEdit(user('olga'), open)).toBe(false);
  });

  it('lets the app edit everywhere but where apps are kept out', () => {
    expect(anAccess().mayEdit(app, closed)).toBe(true);
    expect(anAccess().mayEdit(app, aProject({ closedToApps: true }))).toBe(false);
    expect(anAccess().mayBrowse(app, aProject({ closedToApps: true }))).toBe(true);
  });
});

describe('who may administer a project', () => {
  it('takes being named, or administering the site', () => {
    const access = anAccess();
    expect(['ada', 'lea', 'root', 'sam'].filter((id) => access.mayAdminister(user(id), closed))).toEqual([
      'lea',
      'root',
    ]);
    expect(access.mayAdminister(app, open)).toBe(false);
  });

  it('is not enough to have been named once: who has left administers nothing', () => {
    expect(anAccess().mayAdminister(user('gone'), aProject({ administrators: ['gone'] }))).toBe(false);
  });
});

describe('the levels of permission', () => {
  it.each([
    ['ada', ['browse', 'edit']],
    ['lea', ['browse', 'edit', 'administer', 'delete']],
    ['olga', []],
  ])('%s holds in an open project %j', (accountId, expected) => {
    const levels = (['browse', 'edit', 'administer', 'delete'] as const).filter((level) =>
      anAccess().holds(level, user(accountId), open),
    );
    expect(levels).toEqual(expected);
  });

  it('let the app delete where it may edit, and administer nowhere', () => {
    expect(anAccess().holds('delete', app, open)).toBe(true);
    expect(anAccess().holds('delete', app, aProject({ closedToApps: true }))).toBe(false);
    expect(anAccess().holds('administer', app, open)).toBe(false);
  });
});

describe('callers and accounts', () => {
  it('belong together', () => {
    const access = anAccess();
    expect(access.accountOf(app)).toBe(APP_ID);
    expect(access.accountOf(user('ada'))).toBe('ada');
    expect(access.accountOf(nobody)).toBeNull();
    expect(access.callerOf(APP_ID)).toEqual(app);
    expect(access.callerOf('ada')).toEqual(user('ada'));
  });

  it('tell who may log in', () => {
    expect(anAccess().activeUser(user('ada'))?.email).toBe('ada@example.com');
    expect(anAccess().activeUser(user('gone'))).toBeUndefined();
    expect(anAccess().activeUser(app)).toBeUndefined();
    expect(anAccess().administersSite(user('root'))).toBe(true);
    expect(anAccess().administersSite(user('lea'))).toBe(false);
  });
});
