import {
  editableIssueOfPath,
  findVisibleIssue,
  issueOfPath,
  mayEditIssue,
  projectOfPath,
} from '../../../host/jira/find-issue';
import { aCall } from '../../support/jira-call';
import { APP } from '../../support/jira-harness';
import { PROJECT, aProject, anIssue } from '../../support/jira-site';

const issues = () => [anIssue(), anIssue({ id: '20001', key: 'SECRET-1', projectId: PROJECT.secret })];
const asking = (issueIdOrKey: string, as: Parameters<typeof aCall>[1] = {}) =>
  aCall({ issues: issues() }, { params: { issueIdOrKey }, ...as });
const refused = (status: number): Error => expect.objectContaining({ status }) as Error;

describe('the work item of a path', () => {
  it('is found by id and by key in any case', () => {
    expect(issueOfPath(asking('10001')).key).toBe('ALPHA-1');
    expect(issueOfPath(asking('alpha-1')).id).toBe('10001');
  });

  it('is refused alike when it is missing and when it is hidden', () => {
    const messages = ['ALPHA-99', 'SECRET-1'].map((key) => {
      try {
        return issueOfPath(asking(key)).key;
      } catch (error) {
        return String(error);
      }
    });
    expect(messages[0]).toContain('Issue does not exist or you do not have permission to see it.');
    expect(messages[0]).toBe(messages[1]);
    expect(() => issueOfPath(asking('SECRET-1'))).toThrow(refused(404));
  });

  it('may be seen by who may not edit it', () => {
    expect(issueOfPath(asking('SECRET-1', { as: 'root' })).id).toBe('20001');
    expect(() => editableIssueOfPath(asking('SECRET-1', { as: 'root' }))).toThrow(refused(403));
    expect(editableIssueOfPath(asking('SECRET-1', { as: 'sam' })).id).toBe('20001');
  });

  it('cannot be asked of a route without one', () => {
    expect(() => issueOfPath(aCall())).toThrow('The route has no path parameter issueIdOrKey.');
  });
});

describe('looking a work item up', () => {
  it('finds nothing where nothing may be seen', () => {
    expect(findVisibleIssue('SECRET-1', asking(''))).toBeUndefined();
    expect(findVisibleIssue('SECRET-1', asking('', { as: APP }))?.id).toBe('20001');
  });

  it('tells where the app may not edit', () => {
    const call = aCall({ projects: [aProject({ closedToApps: true })], issues: [anIssue()] }, { as: APP });
    expect(mayEditIssue(anIssue(), call)).toBe(false);
    expect(mayEditIssue(anIssue({ projectId: '404' }), call)).toBe(false);
  });
});

describe('the project of a path', () => {
  const project = (projectIdOrKey: string) => aCall({}, { params: { projectIdOrKey } });

  it('is found by id and by key', () => {
    expect([projectOfPath(project('10000')).key, projectOfPath(project('ALPHA')).id]).toEqual(['ALPHA', '10000']);
  });

  it.each(['SECRET', 'NOWHERE', 'alpha'])('is refused when it is %s', (key) => {
    expect(() => projectOfPath(project(key))).toThrow(`No project could be found with key or id '${key}'.`);
  });
});
