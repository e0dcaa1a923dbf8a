import { screen, within } from '@testing-library/react';
import type { TraceReply } from '../../../../src/contract/trace';
import { TraceView } from '../../../../static/src/trace/list/trace-view';
import { axeViolations } from '../../../support/axe';
import { held, inTurn, ok, refused } from '../../../support/bridge';
import { textOf } from '../../../support/draw';
import { drawAt } from '../../../support/draw-place';
import { aSnapshot } from '../../../support/snapshot';
import { aTraceReply, aTraceRow } from '../../../support/trace';

type Overrides = Partial<TraceReply>;

/** Answers each page of the same list. */
const pages = (overrides: Overrides) => (input: unknown) =>
  ok(aTraceReply({ ...overrides, offset: Number(Reflect.get(Object(input), 'offset')) }));

function drawView(overrides: Overrides = {}, traceId = 'cycle-time-variance') {
  return drawAt(<TraceView traceId={traceId} snapshot={aSnapshot()} />, {
    path: `/scorecard/trace/${traceId}`,
    answers: { getTrace: pages(overrides) },
    commands: { navigate: () => undefined },
  });
}

const rows = () => screen.getAllByRole('row').map(textOf);
const fact = (term: string) =>
  screen.getAllByText(term, { selector: 'dt' }).map((element) => textOf(element.nextElementSibling));

describe('the list behind a number', () => {
  it('lists each work item with type, status and its own value, the largest first', async () => {
    const { container } = await drawView({ total: 3 });

    expect(screen.getByRole('heading', { level: 2, name: 'Work items behind Cycle-time variance' })).toBeVisible();
    expect(rows()).toEqual([
      'Work itemTypeStatusValueOver time',
      'SHOP-1 Round the total of basket 1StoryDone59 daysTimeline of SHOP-1',
      'SHOP-2 Round the total of basket 2StoryDone58 daysTimeline of SHOP-2',
      'SHOP-3 Round the total of basket 3StoryDone57 daysTimeline of SHOP-3',
    ]);
    expect(await axeViolations(container)).toEqual([]);
  }, 30_000);

  it('tells how the number came about', async () => {
    await drawView({
      n: 148,
      excluded: [
        { reason: 'done without being started', count: 9 },
        { reason: 'abandoned', count: 1200 },
      ],
    });

    expect(fact('Sample')).toEqual(['148 work items']);
    expect(fact('Coverage')).toEqual(['94 %']);
    // The window ends at midnight: its last day is the one before.
    expect(fact('Window')).toEqual(['Jul 29, 2026 to Oct 26, 2026']);
    expect(fact('As of')).toEqual(['Oct 26, 2026, 9:41 AM (Europe/Berlin)']);
    expect(fact('Definition')).toEqual(['cycle-time-variance Definition of Cycle-time variance']);
    expect(fact('Left out')).toEqual(['9: done without being started', '1,200: abandoned']);
  });

  it.each([
    [{ n: 4 }, 'Sample', '4 work items, small sample'],
    [{ n: 5 }, 'Sample', '5 work items'],
    [{ n: 1 }, 'Sample', '1 work item, small sample'],
    [{ coverage: null }, 'Coverage', 'Nothing was eligible'],
    // What is planned and what is in progress is asked of an instant.
    [
      { window: { from: Date.UTC(2026, 9, 19, 7), to: Date.UTC(2026, 9, 19, 7) + 1 } },
      'Window',
      'Oct 19, 2026, 9:00 AM (Europe/Berlin)',
    ],
    [
      { window: { from: Date.UTC(2026, 9, 18, 22), to: Date.UTC(2026, 9, 19, 22) } },
      'Window',
      'Oct 19, 2026 to Oct 19, 2026',
    ],
  ])('tells of %j: %s %s', async (overrides, term, value) => {
    await drawView(overrides);

    expect(fact(term)).toEqual([value]);
  });

  it('leaves out the columns that nothing stands in', async () => {
    await drawView({ rows: [aTraceRow(1, { value: null })], total: 1 });

    expect(rows()[0]).toBe('Work itemTypeStatusOver time');
  });

  it('tells what each is among the others, categories by their names', async () => {
    await drawView({
      definitionId: 'planned-split',
      unit: 'points',
      total: 3,
      rows: [
        aTraceRow(1, { value: 5, part: 'technical-health' }),
        aTraceRow(2, { value: 1, part: 'removed from the sprint' }),
        aTraceRow(3, { value: null, part: null }),
      ],
    });

    expect(rows().map((row) => row.replace(/Round the total of basket \d/, ''))).toEqual([
      'Work itemTypeStatusPartValueOver time',
      'SHOP-1 StoryDoneTechnical health5 pointsTimeline of SHOP-1',
      'SHOP-2 StoryDoneremoved from the sprint1 pointTimeline of SHOP-2',
      'SHOP-3 StoryDoneNoneNoneTimeline of SHOP-3',
    ]);
  });

  it('lists a work item as often as it stands behind the number', async () => {
    await drawView({ rows: [aTraceRow(1), aTraceRow(1)], total: 2 });

    expect(screen.getAllByRole('link', { name: 'SHOP-1' })).toHaveLength(2);
  });

  it('opens the timeline of a work item over itself', async () => {
    const { user, history } = await drawView();

    await user.click(await screen.findByRole('link', { name: 'Timeline of SHOP-2' }));

    expect(history.location.pathname).toBe('/scorecard/trace/cycle-time-variance/item/10002');
  });

  it('opens a work item in Jira', async () => {
    const { user, bridge } = await drawView();

    await user.click(await screen.findByRole('link', { name: 'SHOP-2' }));

    expect(bridge.payloads('navigate')).toEqual([{ target: 'issue', issueKey: 'SHOP-2', type: 'new-tab' }]);
  });

  it('opens the whole list in Jira', async () => {
    const { user, bridge } = await drawView();

    await user.click(await screen.findByRole('link', { name: 'Open in Jira' }));

    expect(bridge.payloads('navigate')).toEqual([
      { url: '/issues/?jql=id%20in%20(10001%2C%2010002)', type: 'new-tab' },
    ]);
    expect(screen.queryByText(/cannot name all/)).not.toBeInTheDocument();
  });

  it('says when Jira finds only some of them', async () => {
    await drawView({ jqlNames: 'largest' });

    expect(screen.getByText(/Those with the largest values: a search in Jira cannot name all of them/)).toBeVisible();
  });

  it('says when Jira finds those of the page only, because the reader may not browse others', async () => {
    await drawView({ jqlNames: 'this-page' });

    expect(screen.getByText(/Those of this page: Jira refuses a search/)).toBeVisible();
  });

  it('offers nothing to open where nothing is found', async () => {
    await drawView({ jql: null, rows: [], total: 0 });

    expect(screen.queryByRole('link', { name: 'Open in Jira' })).not.toBeInTheDocument();
    expect(screen.getByText('No work item stands behind this number')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('counts what the reader may not browse, and shows nothing of it', async () => {
    await drawView({ rows: [aTraceRow(1)], hidden: 3, total: 4 });

    expect(screen.getByText('3 work items of this page you may not browse.')).toBeVisible();
    expect(rows()).toHaveLength(2);
  });

  it('shows no empty table where nothing may be browsed', async () => {
    await drawView({ rows: [], hidden: 1, total: 1 });

    expect(screen.getByText('1 work item of this page you may not browse.')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('the name of the number', () => {
  it.each([
    ['planned:board-1:sprint-42', 'Work items behind Planned split, Sprint 42, Checkout'],
    ['cycle-time', 'Work items behind Cycle time'],
    ['cycle-time:roadmap', 'Work items behind Cycle time, Roadmap'],
  ])('is found for %s: %s', async (traceId, title) => {
    await drawView({ definitionId: 'cycle-time' }, traceId);

    expect(screen.getByRole('heading', { level: 2, name: title })).toBeVisible();
  });
});

describe('a long list', () => {
  const position = () => textOf(screen.getByRole('status'));
  const button = (name: string) => screen.getByRole('button', { name });

  it('comes in pages of 50', async () => {
    const { user, bridge } = await drawView({ total: 120 });
    expect(position()).toBe('1 to 50 of 120 work items');
    expect(button('Previous')).toHaveAttribute('aria-disabled', 'true');

    await user.click(button('Next'));
    expect(position()).toBe('51 to 100 of 120 work items');
    expect(screen.getByRole('link', { name: 'SHOP-51' })).toBeVisible();
    await user.click(button('Next'));
    expect(position()).toBe('101 to 120 of 120 work items');
    expect(button('Next')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Next'));
    expect(position()).toBe('101 to 120 of 120 work items');

    await user.click(button('Previous'));
    await user.click(button('Previous'));
    await user.click(button('Previous'));
    expect(position()).toBe('1 to 50 of 120 work items');
    expect(bridge.inputs('getTrace')).toEqual(
      [0, 50, 100].map((offset) => ({ contractId: 'contract-1', traceId: 'cycle-time-variance', offset })),
    );
  });

  it('has no pages where one holds all', async () => {
    await drawView({ total: 50 });

    expect(position()).toBe('1 to 50 of 50 work items');
    expect(screen.queryByRole('button', { name: 'Next' })).not.toBeInTheDocument();
  });

  it('keeps a page until the next one has come', async () => {
    const waiting = held<TraceReply>();
    const turns = inTurn<TraceReply>(ok(aTraceReply({ total: 60 })));
    let asked = 0;
    const { user } = await drawAt(<TraceView traceId="wip" snapshot={aSnapshot()} />, {
      answers: { getTrace: () => ((asked += 1) === 1 ? turns() : waiting.answer()) },
    });

    await user.click(button('Next'));
    await user.click(button('Next'));

    expect(position()).toBe('1 to 50 of 60 work items');
    expect(screen.getByRole('region', { name: 'Work items' })).toHaveAttribute('aria-busy', 'true');
    expect(asked).toBe(2);
    waiting.release(ok(aTraceReply({ total: 60, offset: 50 })));
    expect(await screen.findByText('51 to 60 of 60 work items')).toBeVisible();
  });
});

describe('a list that does not come', () => {
  it('shows that it is loading, with what it will be of', async () => {
    await drawAt(<TraceView traceId="wip-age" snapshot={aSnapshot()} />, {
      answers: { getTrace: held<TraceReply>().answer },
    });

    expect(screen.getByRole('status')).toHaveTextContent('Loading the work items behind the number');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Work older than 85 % ever were');
  });

  it('says why, and asks again', async () => {
    const { user } = await drawAt(<TraceView traceId="wip" snapshot={aSnapshot()} />, {
      answers: { getTrace: inTurn<TraceReply>(refused(), ok(aTraceReply({ total: 2 }))) },
    });
    expect(within(screen.getByRole('alert')).getByText(/Jira is being upgraded/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('table')).toBeVisible();
  });
});
