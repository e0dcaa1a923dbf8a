import { screen, within } from '@testing-library/react';
import type { DescribeReply } from '../../../../src/contract/calls';
import type { FlowDetail } from '../../../../src/core/scorecard/flow-detail';
import type { FlowSummary } from '../../../../src/core/scorecard/snapshot';
import { FlowTab } from '../../../../static/src/project-page/flow/flow-tab';
import { axeViolations } from '../../../support/axe';
import { fakeBridge, held, inTurn, ok, refused } from '../../../support/bridge';
import '../../../support/browser-gaps';
import { textOf } from '../../../support/draw';
import { drawQuery } from '../../../support/draw-query';
import { aFlowDetail } from '../../../support/flow-detail';
import { aFigure, aFlowSummary, aSnapshot } from '../../../support/snapshot';

const nobody = ok<DescribeReply>({ items: [], hidden: 0 });
const drawTab = (flow: Partial<FlowSummary> = {}) =>
  drawQuery(<FlowTab snapshot={aSnapshot({ flow: aFlowSummary(flow) })} />);
const card = (name: string) => screen.getByRole('region', { name });

describe('the flow of a contract', () => {
  it('tells the window, how days are counted, and what is left out of it', () => {
    fakeBridge({ getFlowDetail: ok(aFlowDetail()), describeItems: nobody });
    const { container } = drawTab();

    expect(textOf(container.querySelector('p'))).toBe(
      'The last 90 days, in calendar days of Europe/Berlin, first and last included. Beside them: 7 work items abandoned, 3 reopened, 5 returned to To Do.',
    );
  });

  it('shows the figures at once, before the lists behind them have come', () => {
    fakeBridge({ getFlowDetail: held<FlowDetail>().answer, describeItems: nobody });
    drawTab();

    expect(card('Cycle time')).toHaveTextContent('85 % within12 days');
    expect(within(card('Cycle time')).getByText('Loading the work items behind the figures')).toBeInTheDocument();
    expect(within(card('Throughput')).getByText('Loading the weeks')).toBeInTheDocument();
    expect(within(card('Work item age')).getByText('Loading the work items in progress')).toBeInTheDocument();
  });

  it('is whole for axe once everything has come', async () => {
    fakeBridge({ getFlowDetail: ok(aFlowDetail()), describeItems: nobody });
    const { container } = drawTab();

    await screen.findByRole('group', { name: /^Cycle time in days/ });
    expect(await axeViolations(container)).toEqual([]);
  });

  it('keeps the figures and says once why the lists could not be read', async () => {
    const replies = inTurn<FlowDetail>(refused({ message: 'Jira is slow.' }), ok(aFlowDetail()));
    fakeBridge({ getFlowDetail: replies, describeItems: nobody });
    const { user } = drawTab();

    expect(await screen.findByRole('alert')).toHaveTextContent('Jira is slow.');
    expect(card('Cycle time')).toHaveTextContent('85 % within12 days');
    expect(screen.getAllByText('The work items behind the figures could not be read.')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('group', { name: /^Cycle time in days/ })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('each figure', () => {
  beforeEach(() => {
    fakeBridge({ getFlowDetail: ok(aFlowDetail()), describeItems: nobody });
  });

  it.each([
    ['Cycle time', '85 % of work items finish within 12 days'],
    ['Throughput', '12.1 work items are finished in a week, on average'],
  ])('draws %s under a sentence', (name, sentence) => {
    drawTab();

    expect(textOf(within(card(name)).getByRole('figure').querySelector('figcaption'))).toBe(sentence);
  });

  it.each([
    ['Work item age', '41 work items in progress, half of them for at most 6 days'],
    ['Lead time', '85 % of work items are done within 34 days of being created'],
  ])('tells %s in a sentence', (name, sentence) => {
    drawTab();

    expect(textOf(card(name))).toContain(sentence);
  });

  it.each([
    ['Cycle time', 'cycle-time'],
    ['Throughput', 'throughput'],
    ['Work item age', 'wip-age'],
    ['Lead time', 'lead-time'],
  ])('names for %s the definition %s and what is behind it', (name, definition) => {
    drawTab();

    expect(within(card(name)).getAllByText(definition)).not.toHaveLength(0);
    expect(textOf(card(name))).toMatch(/n = \d+ work items; coverage \d+ %/);
  });

  it('tells percentiles with a relation that fits', () => {
    drawTab();

    expect(textOf(card('Cycle time'))).toContain('Half within4 days85 % within12 days95 % within21 days');
    expect(textOf(card('Work item age'))).toContain('Half at most6 days85 % at most19 days95 % at most44 days');
  });

  it('shows active time beside cycle time, with its own sample', () => {
    drawTab({ activeTime: aFigure({ definitionId: 'active-time', percentiles: { p50: 2, p85: 7, p95: 9 }, n: 120 }) });

    expect(textOf(card('Cycle time'))).toContain('Of that in progress: half at most 2 days, 85 % at most 7 days');
    expect(textOf(card('Cycle time'))).toContain('active-timen = 120 work items');
  });

  it('leaves active time out where there is none', () => {
    const absence = { kind: 'no-data', missing: 'nothing was finished' } as const;
    drawTab({ activeTime: aFigure({ percentiles: null, absence, definitionId: 'active-time' }) });

    expect(textOf(card('Cycle time'))).not.toContain('Of that in progress');
  });

  it('speaks of one day as one', () => {
    drawTab({ leadTime: aFigure({ definitionId: 'lead-time', percentiles: { p50: 1, p85: 1, p95: 2 } }) });

    expect(textOf(card('Lead time'))).toContain('Half within1 day85 % within1 day95 % within2 days');
  });

  it('says why there is no figure, and draws no zero', () => {
    const absence = { kind: 'no-data', missing: 'nothing was finished in the window' } as const;
    const nothing = { percentiles: null, value: null, absence, n: 0, coverage: null, excluded: [] };
    drawTab({
      cycleTime: aFigure(nothing),
      throughput: aFigure({ ...nothing, definitionId: 'throughput' }),
      leadTime: aFigure({ ...nothing, definitionId: 'lead-time' }),
      wipAge: aFigure({ ...nothing, definitionId: 'wip-age' }),
    });

    ['Cycle time', 'Throughput', 'Work item age', 'Lead time'].forEach((name) => {
      expect(card(name)).toHaveTextContent('No data: nothing was finished in the window');
      expect(within(card(name)).queryByRole('figure')).not.toBeInTheDocument();
    });
  });
});

describe('the tables beside the charts', () => {
  beforeEach(() => {
    fakeBridge({ getFlowDetail: ok(aFlowDetail()), describeItems: nobody });
  });

  it('tell cycle time by category', async () => {
    const { user } = drawTab();

    await user.click(within(card('Cycle time')).getByText('Show as a table'));

    const rows = within(screen.getByRole('table', { name: 'Cycle time by category' }))
      .getAllByRole('row')
      .map(textOf);
    expect(rows).toEqual([
      'CategoryWork items50 %85 %95 %',
      'All1484 days12 days21 days',
      'Technical health405 days15 days24 days',
      'Untagged (small sample)42 days6 days6 days',
      'Roadmap1044 days11 days19 days',
    ]);
  });

  it('tell a category without finished items', async () => {
    const none = aFigure({ percentiles: null, n: 0 });
    const { user } = drawTab({
      cycleTimeByCategory: { roadmap: none, 'technical-health': none, untagged: none },
    });

    await user.click(within(card('Cycle time')).getByText('Show as a table'));

    expect(textOf(screen.getByRole('row', { name: /^Roadmap/ }))).toBe('Roadmap0NoneNoneNone');
  });

  it('tell what was finished each week, newest first', async () => {
    const weeks = [
      { monday: 20_743, done: { roadmap: 6, 'technical-health': 2, untagged: 0 } },
      { monday: 20_750, done: { roadmap: 7, 'technical-health': 3, untagged: 1 } },
    ];
    fakeBridge({ getFlowDetail: ok(aFlowDetail({ weeks })), describeItems: nobody });
    const { user } = drawTab();
    await screen.findByRole('img', { name: /are finished in a week/ });

    await user.click(within(card('Throughput')).getByText('Show as a table'));

    const table = screen.getByRole('table', { name: 'Work items finished each week' });
    expect(within(table).getAllByRole('row').map(textOf)).toEqual([
      'Week ofTechnical healthUntaggedRoadmapAll',
      'Oct 24, 202631711',
      'Oct 17, 20262068',
    ]);
  });
});
