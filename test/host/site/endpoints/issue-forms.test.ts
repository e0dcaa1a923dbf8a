import { FIELD_IDS, type JiraIssue } from '../../../../host/jira/model';
import type { RecordedWrite } from '../../../../host/jira/simulator-api';
import { openTestPages, type TestPages } from '../../../support/site-pages';
import { visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
let writes: RecordedWrite[];
let events: string[];

beforeEach(async () => {
  pages = await openTestPages();
  writes = [];
  events = [];
  pages.jira.onWrite((write) => writes.push(write));
  pages.jira.onEvent((event) => events.push(event.eventType));
});
afterEach(() => pages.close());

const as = (accountId: string) => visitorOf(pages, accountId);

function issue(key: string): JiraIssue {
  const found = pages.jira.site.issues.find((each) => each.key === key);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
}

/** The form of ALPHA-1 as it stands on its page. */
const UNCHANGED = { summary: 'Let people pay by invoice', assignee: 'ada', sprint: '', parent: '', points: '' };

describe('editing a work item', () => {
  it('changes as the viewer what differs, and nothing else', async () => {
    const answer = await as('ada').submit('/__host/issue/ALPHA-1/edit', {
      ...UNCHANGED,
      summary: 'Pay later',
      points: '2.5',
    });

    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/browse/ALPHA-1']);
    expect(issue('ALPHA-1')).toMatchObject({ summary: 'Pay later', points: 2.5, assignee: 'ada' });
    expect(writes).toMatchObject([{ caller: { kind: 'user', accountId: 'ada' } }]);
    expect(JSON.parse(writes[0]?.request.body ?? '')).toEqual({
      fields: { summary: 'Pay later', [FIELD_IDS.points]: 2.5 },
    });
    expect(events).toEqual(['avi:jira:updated:issue']);
  });

  it('sets assignee, sprint and parent, and clears them again', async () => {
    await as('lea').submit('/__host/issue/ALPHA-2/edit', { assignee: 'lea', sprint: '2' });
    expect(issue('ALPHA-2')).toMatchObject({ assignee: 'lea', sprintIds: [2] });

    await as('lea').submit('/__host/issue/ALPHA-2/edit', { assignee: '', sprint: '' });
    expect(issue('ALPHA-2')).toMatchObject({ assignee: null, sprintIds: [] });
  });

  it('asks nothing of Jira when nothing differs', async () => {
    const answer = await as('ada').submit('/__host/issue/ALPHA-1/edit', UNCHANGED);

    expect(answer.headers.get('location')).toBe('/browse/ALPHA-1');
    expect(writes).toEqual([]);
  });

  it("shows Jira's words when it refuses, and changes nothing", async () => {
    const page = await as('ada').submit('/__host/issue/ALPHA-1/edit', { ...UNCHANGED, summary: 'x', parent: 'NOPE-1' });

    expect(page.status).toBe(400);
    expect(page.words('[role=alert]')).not.toBe('');
    expect(page.words('h1')).toBe('Let people pay by invoice');
    expect(issue('ALPHA-1').summary).toBe('Let people pay by invoice');
  });

  it('is refused to who may not see the work item', async () => {
    const page = await as('olga').submit('/__host/issue/ALPHA-1/edit', { summary: 'Mine now' });

    expect(page.words('h1')).toBe("We couldn't find that work item");
    expect(writes).toEqual([]);
  });
});

describe('moving a work item through its workflow', () => {
  it('does the transition that was chosen on its page', async () => {
    const page = await as('ada').get('/browse/ALPHA-1');
    const button = page.$('.status-menu button').filter((_, each) => page.$(each).text().includes('Progress'));

    await as('ada').submit('/__host/issue/ALPHA-1/transition', { transition: button.attr('value') ?? '' });

    expect((await as('ada').get('/browse/ALPHA-1')).words('.status-menu summary')).toContain('In Progress');
    expect(events).toEqual(['avi:jira:updated:issue']);
  });

  it('says why when there is no such transition', async () => {
    const page = await as('ada').submit('/__host/issue/ALPHA-1/transition', { transition: '999' });

    expect(page.status).toBe(400);
    expect(page.words('[role=alert]')).not.toBe('');
  });
});

describe('adding a panel', () => {
  it.each(['tiny-context', 'other', ''])('takes no module that is not a panel: "%s"', async (moduleKey) => {
    const page = await as('ada').submit('/__host/issue/ALPHA-1/add-panel', { moduleKey });

    expect(page.status).toBe(400);
    expect(page.words('h1')).toBe('The panel was not changed');
  });

  it('is refused to who may only look', async () => {
    const page = await as('root').submit('/__host/issue/SECRET-1/add-panel', { moduleKey: 'tiny-panel' });

    expect(page.status).toBe(400);
    expect((await as('sam').get('/browse/SECRET-1')).$('.issue-panel')).toHaveLength(0);
  });
});
