import { screen, within } from '@testing-library/react';
import type { ItemStoryReply } from '../../../../src/contract/trace';
import type { ItemStory } from '../../../../src/core/timeline/item-story';
import { ItemView } from '../../../../static/src/trace/item/item-view';
import { axeViolations } from '../../../support/axe';
import { held, inTurn, ok, refused } from '../../../support/bridge';
import '../../../support/browser-gaps';
import { textOf } from '../../../support/draw';
import { drawAt } from '../../../support/draw-place';
import { AS_OF, aSnapshot } from '../../../support/snapshot';
import { aStoryReply } from '../../../support/trace';

const view = <ItemView itemId="10001" snapshot={aSnapshot()} />;

function drawStory(overrides: Partial<ItemStory> = {}) {
  return drawAt(view, {
    path: '/flow/item/10001',
    answers: { getItemStory: ok(aStoryReply(overrides)) },
    commands: { navigate: () => undefined },
  });
}

const facts = () =>
  Object.fromEntries(
    [...document.querySelectorAll('dt')].map((term) => [textOf(term), textOf(term.nextElementSibling)]),
  );
const reading = () => textOf(screen.getAllByRole('status').at(-1) ?? null);
const drawing = () => screen.getByRole('group', { name: /Arrow keys step through the intervals/ });

describe('a work item over time', () => {
  it('is named, typed, and can be opened in Jira', async () => {
    const { user, bridge, container } = await drawStory();

    expect(
      screen.getByRole('heading', { level: 2, name: 'SHOP-1: Round the total of a basket as the bank does' }),
    ).toBeVisible();
    expect(textOf(container.querySelector('.cw-step-header'))).toContain('Story Open in Jira');
    await user.click(screen.getByRole('link', { name: 'Open in Jira' }));
    expect(bridge.payloads('navigate')).toEqual([{ target: 'issue', issueKey: 'SHOP-1', type: 'new-tab' }]);
    expect(await axeViolations(container)).toEqual([]);
  }, 30_000);

  it('writes out the sum of each number, with its definition beside it', async () => {
    await drawStory();

    expect(facts()).toEqual({
      Created: 'Oct 1, 2026, 9:00 AM (Europe/Berlin)',
      Started: 'Oct 5, 2026, 9:00 AM (Europe/Berlin) Definition of Started',
      Done: 'Oct 20, 2026, 9:00 AM (Europe/Berlin) Definition of Done',
      'Cycle time': 'Oct 5, 2026 to Oct 20, 2026, both counted: 16 days Definition of Cycle time',
      'Cycle time in working days': '12 working days Definition of Cycle time in working days',
      'Lead time': 'Oct 1, 2026 to Oct 20, 2026, both counted: 20 days Definition of Lead time',
      'From started to done': '15 days Definition of From started to done',
      'Of that in progress': '13 days Definition of Of that in progress',
      'Of that flagged': '1 day 1 hour Definition of Of that flagged',
      'Of that waiting': '2 days Definition of Of that waiting',
      Reopened: 'Oct 15, 2026, 9:00 AM Definition of Reopened',
      'Returned to To Do': 'Oct 8, 2026, 9:00 AM Definition of Returned to To Do',
    });
  });

  it('tells of one in progress its age, and no cycle time', async () => {
    const unfinished = { done: null, cycleTimeDays: null, cycleTimeWorkingDays: null, leadTimeDays: null };
    const seconds = { elapsedSeconds: null, activeSeconds: 0, flaggedSeconds: 0, waitingSeconds: 0 };
    await drawStory({ ...unfinished, ...seconds, ageDays: 22, reopened: [], returned: [] });

    expect(facts()).toEqual({
      Created: 'Oct 1, 2026, 9:00 AM (Europe/Berlin)',
      Started: 'Oct 5, 2026, 9:00 AM (Europe/Berlin) Definition of Started',
      Done: 'Not done Definition of Done',
      Age: 'Oct 5, 2026 to Oct 26, 2026, both counted: 22 days Definition of Age',
      'Of that in progress': '0 seconds Definition of Of that in progress',
      'Of that flagged': '0 seconds Definition of Of that flagged',
      'Of that waiting': '0 seconds Definition of Of that waiting',
    });
    expect(screen.getByRole('figure')).toHaveAccessibleName(/has been in progress for 22/);
  });

  it.each([
    [{ started: null, done: null }, 'Not started'],
    [{ started: null }, 'Never started'],
  ])('says of %j: %s', async (overrides, text) => {
    await drawStory(overrides);

    expect(facts()['Started']).toBe(`${text} Definition of Started`);
  });

  it('names every time it was reopened', async () => {
    await drawStory({ reopened: [Date.UTC(2026, 9, 15, 7), Date.UTC(2026, 9, 17, 8)] });

    expect(facts()['Reopened']).toMatch(/^Oct 15, 2026, 9:00 AM; Oct 17, 2026, 10:00 AM /);
    expect(screen.getByText('Reopened 2 times')).toBeInTheDocument();
  });

  it.each([
    ['Cycle time', 'cycle-time'],
    ['Cycle time in working days', 'cycle-time-working-days'],
    ['From started to done', 'cycle-time-elapsed'],
    ['Of that in progress', 'active-time'],
    ['Of that waiting', 'flow-efficiency'],
    ['Started', 'timeline'],
  ])('leads from %s to the definition %s', async (label, definition) => {
    const { user, history } = await drawStory();

    await user.click(screen.getByRole('link', { name: `Definition of ${label}` }));

    expect(history.location.pathname).toBe(`/flow/item/10001/definition/${definition}`);
  });
});

describe('why a work item is not counted', () => {
  it('is said where it is so', async () => {
    await drawStory({ excluded: 'done without being started' });

    expect(screen.getByText('Left out of some numbers: done without being started')).toBeVisible();
  });

  it('is not spoken of where it counts', async () => {
    await drawStory();

    expect(screen.queryByText(/Left out/)).not.toBeInTheDocument();
    expect(screen.queryByText(/has defects/)).not.toBeInTheDocument();
  });

  it('names each defect of its history in words', async () => {
    await drawStory({
      defects: [
        'change-before-creation',
        'change-without-value',
        'history-mismatch',
        'history-cut',
        'estimate-not-a-number',
      ],
    });

    const lines = within(screen.getByText(/has defects/).closest('.cw-message') as HTMLElement).getAllByRole(
      'listitem',
    );
    expect(lines.map(textOf)).toEqual([
      'A change is dated before the work item was created. It counts as made at its creation.',
      'A change does not say what it changed to. It is left out.',
      'A change begins from another value than the one before it ended with. What was changed to counts.',
      'Jira keeps more changes than could be read. The oldest times may be missing.',
      'An estimate is not a number. It counts as no estimate.',
    ]);
  });
});

describe('the drawing', () => {
  it('has a lane for each status, the flag, each sprint and each tag', async () => {
    const { container } = await drawStory();

    expect([...container.querySelectorAll('.cw-lane-group')].map(textOf)).toEqual(['Status', 'Flag', 'Sprint', 'Tag']);
    expect([...container.querySelectorAll('.cw-lane-name')].map(textOf)).toEqual([
      ...['To Do', 'In Progress', 'In Review (in progress)', 'Done'],
      ...['Flagged', 'Sprint 41', 'Sprint 42', 'Roadmap', 'Technical health'],
    ]);
    expect(container.querySelectorAll('.cw-fill-in-progress')).toHaveLength(4);
    expect(container.querySelectorAll('.cw-fill-done')).toHaveLength(2);
  });

  it('marks the exact start and end that were used, and what happened between', async () => {
    const { container } = await drawStory();

    expect([...container.querySelectorAll('.cw-story-mark')].map(textOf)).toEqual([
      'Created Oct 1, 2026, 9:00 AM',
      'Returned to To Do Oct 8, 2026, 9:00 AM',
      'Reopened Oct 15, 2026, 9:00 AM',
      'Started Oct 5, 2026, 9:00 AM',
      'Done Oct 20, 2026, 9:00 AM',
    ]);
    const x = (kind: string) => Number(container.querySelector(`.cw-line-${kind}`)?.getAttribute('x1'));
    expect([x('created'), x('started'), x('returned'), x('reopened'), x('done')]).toEqual(
      [x('created'), x('started'), x('returned'), x('reopened'), x('done')].toSorted((a, b) => a - b),
    );
    const clock = container.querySelector('.cw-clock');
    expect(Number(clock?.getAttribute('x'))).toBe(x('started'));
    expect(Number(clock?.getAttribute('x')) + Number(clock?.getAttribute('width'))).toBeCloseTo(x('done'), 6);
  });

  it('tints nothing where the clock never ran', async () => {
    const { container } = await drawStory({ started: null });

    expect(container.querySelector('.cw-clock')).toBeNull();
    expect(screen.queryByText(/The clock ran/)).not.toBeInTheDocument();
  });

  it('tells each interval to those who step through them', async () => {
    const { user, container } = await drawStory();
    expect(reading()).toBe('Point at an interval, or step through them with the arrow keys.');

    drawing().focus();
    await user.keyboard('{ArrowRight}');
    expect(reading()).toBe('Status To Do: Oct 1, 2026, 9:00 AM to Oct 5, 2026, 9:00 AM, 4 days');
    expect(container.querySelectorAll('.cw-bar-active')).toHaveLength(1);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(reading()).toBe('Status In Progress: Oct 5, 2026, 9:00 AM to Oct 8, 2026, 9:00 AM, 3 days');
    await user.keyboard('{End}');
    expect(reading()).toBe(
      'Tag Technical health: Oct 7, 2026, 9:00 AM to Oct 26, 2026, 9:41 AM, 19 days 1 hour, ' +
        'chosen by a person: It mends the rounding of every basket',
    );
    await user.keyboard('{Escape}');
    expect(container.querySelector('.cw-bar-active')).toBeNull();
  });

  it('tells of a flag without the name of its kind', async () => {
    const { user } = await drawStory({ statuses: [] });

    drawing().focus();
    await user.keyboard('{Home}');

    expect(reading()).toBe('Flagged: Oct 10, 2026, 9:00 AM to Oct 11, 2026, 10:30 AM, 1 day 1 hour');
  });

  it('shows the whole life or the work only', async () => {
    const { user, container } = await drawStory();
    expect(screen.getByRole('radio', { name: 'Since created' })).toBeChecked();

    await user.click(screen.getByText('Since started'));

    expect(container.querySelector('.cw-line-created')).toBeNull();
    expect(screen.getByText('Created Oct 1, 2026, 9:00 AM')).toBeInTheDocument();
    expect([...container.querySelectorAll('.cw-lane-name')].map(textOf)).toContain('To Do');
  });

  it('offers no choice to an item that was started when it was created', async () => {
    await drawStory({ started: Date.UTC(2026, 9, 1, 7) });

    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });
});

describe('the table beside the drawing', () => {
  it('tells every interval, by kind and then by time', async () => {
    const { user } = await drawStory();

    await user.click(screen.getByText('Since started'));
    await user.click(screen.getByText('Show as a table'));

    const rows = within(screen.getByRole('table', { name: 'Intervals of SHOP-1' }))
      .getAllByRole('row')
      .map((row) => [...row.children].map(textOf).join(' | '));
    expect(rows).toEqual([
      'Kind | Value | From | To | Lasted',
      'Status | To Do | Oct 1, 2026, 9:00 AM | Oct 5, 2026, 9:00 AM | 4 days',
      'Status | In Progress | Oct 5, 2026, 9:00 AM | Oct 8, 2026, 9:00 AM | 3 days',
      'Status | To Do | Oct 8, 2026, 9:00 AM | Oct 9, 2026, 9:00 AM | 1 day',
      'Status | In Progress | Oct 9, 2026, 9:00 AM | Oct 12, 2026, 9:00 AM | 3 days',
      'Status | In Review (in progress) | Oct 12, 2026, 9:00 AM | Oct 14, 2026, 9:00 AM | 2 days',
      'Status | Done | Oct 14, 2026, 9:00 AM | Oct 15, 2026, 9:00 AM | 1 day',
      'Status | In Progress | Oct 15, 2026, 9:00 AM | Oct 20, 2026, 9:00 AM | 5 days',
      'Status | Done | Oct 20, 2026, 9:00 AM | Goes on | 6 days 1 hour',
      'Flag | Flagged | Oct 10, 2026, 9:00 AM | Oct 11, 2026, 10:30 AM | 1 day 1 hour',
      'Sprint | Sprint 41 | Oct 1, 2026, 9:00 AM | Oct 16, 2026, 9:00 AM | 15 days',
      'Sprint | Sprint 42 | Oct 16, 2026, 9:00 AM | Goes on | 10 days 1 hour',
      'Tag | Roadmap, by rule: type = Story | Oct 1, 2026, 9:00 AM | Oct 7, 2026, 9:00 AM | 6 days',
      'Tag | Technical health, chosen by a person: It mends the rounding of every basket | ' +
        'Oct 7, 2026, 9:00 AM | Goes on | 19 days 1 hour',
    ]);
  });
});

describe('a history that does not come', () => {
  it('shows that it is loading', async () => {
    await drawAt(view, { answers: { getItemStory: held<ItemStoryReply>().answer } });

    expect(screen.getByRole('status')).toHaveTextContent('Loading the history of the work item');
    expect(screen.getByRole('heading', { level: 2, name: 'Work item over time' })).toBeVisible();
  });

  it('says why, and asks again', async () => {
    const { user, bridge } = await drawAt(view, {
      answers: { getItemStory: inTurn<ItemStoryReply>(refused(), ok(aStoryReply({ asOf: AS_OF }))) },
    });

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('figure')).toBeVisible();
    expect(bridge.inputs('getItemStory')).toHaveLength(2);
  });

  it('does not offer to ask again for what may not be seen', async () => {
    await drawAt(view, {
      answers: { getItemStory: refused({ code: 'forbidden', message: 'You may not browse this work item.' }) },
    });

    expect(screen.getByText('You may not browse this work item.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});
