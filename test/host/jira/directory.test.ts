import { Directory } from '../../../host/jira/directory';
import { PRIORITY, RESOLUTION, STATUS, TYPE, VERSION, aBoard, aSite, aSprint } from '../../support/jira-site';

describe('the directory of a site', () => {
  it('finds everything by id', () => {
    const directory = new Directory(aSite());
    expect(directory.user('ada')?.displayName).toBe('Ada Engineer');
    expect(directory.status(STATUS.doing)?.name).toBe('In Progress');
    expect(directory.issueType(TYPE.epic)?.name).toBe('Epic');
    expect(directory.resolution(RESOLUTION.wontDo)?.name).toBe("Won't Do");
    expect(directory.priority(PRIORITY.high)?.name).toBe('High');
    expect(directory.version(VERSION.released)?.name).toBe('1.0');
    expect(directory.field('customfield_10050')?.name).toBe('Team');
    expect(directory.board(2)?.name).toBe('Alpha flow');
    expect(directory.sprint(2)?.state).toBe('active');
  });

  it('finds nothing for an id the site does not have', () => {
    const directory = new Directory(aSite());
    expect(directory.user('nobody')).toBeUndefined();
    expect(directory.project('NOWHERE')).toBeUndefined();
    expect(directory.sprint(99)).toBeUndefined();
  });

  it('finds a project by id and by key, the key in its exact case', () => {
    const directory = new Directory(aSite());
    expect(directory.project('10000')?.key).toBe('ALPHA');
    expect(directory.project('ALPHA')?.id).toBe('10000');
    expect(directory.project('alpha')).toBeUndefined();
  });

  it('removes a project from the site as well', () => {
    const site = aSite();
    const directory = new Directory(site);
    const alpha = directory.project('ALPHA');
    if (!alpha) throw new Error('The site has no ALPHA.');
    directory.removeProject(alpha);
    expect(directory.project('ALPHA')).toBeUndefined();
    expect(directory.project('10000')).toBeUndefined();
    expect(site.projects.map(({ key }) => key)).toEqual(['SECRET']);
  });

  it('adds and removes sprints in the site as well, and never gives an id twice', () => {
    const site = aSite();
    const directory = new Directory(site);
    expect(directory.nextSprintId()).toBe(4);
    const sprint = aSprint({ id: 4 });
    directory.addSprint(sprint);
    expect(site.sprints).toContain(sprint);
    directory.removeSprint(sprint);
    expect(site.sprints).not.toContain(sprint);
    expect(directory.sprint(4)).toBeUndefined();
    expect(directory.nextSprintId()).toBe(5);
  });

  it('knows the projects of a board, passing over those that are gone', () => {
    const directory = new Directory(aSite());
    const board = aBoard({ projectKeys: ['SECRET', 'GONE', 'ALPHA'] });
    expect(directory.projectsOfBoard(board).map(({ key }) => key)).toEqual(['SECRET', 'ALPHA']);
  });
});
