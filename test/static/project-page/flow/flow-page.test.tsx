import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import type { DescribeReply } from '../../../../src/contract/calls';
import type { FlowDetail } from '../../../../src/core/scorecard/flow-detail';
import type { FlowSummary } from '../../../../src/core/scorecard/snapshot';
import { FlowPage } from '../../../../static/src/project-page/flow/flow-page';
import { axeViolations } from '../../../support/axe';
import { fakeBridge, held, inTurn, ok, refused } from '../../../support/bridge';
import '../../../support/browser-gaps';
import { textOf } from '../../../support/draw';
import { drawQuery } from '../../../support/draw-query';
import { aFlowDetail, aFlowPoint } from '../../../support/flow-detail';
import { AS_OF, aFigure, aFlowSummary, aSnapshot } from '../../../support/snapshot';

const nobody = ok<DescribeReply>({ items: [], hidden: 0 });
const drawTab = (flow: Partial<FlowSummary> = {}, onOpenItem = jest.fn()) =>
  drawQuery(<FlowPage snapshot={aSnapshot({ flow: aFlowSummary(flow) })} onOpenItem={onOpenItem} />);

/** A page whose snapshot is followed by a newer one. */
function Refreshed() {
  const [asOf, setAsOf] = useState(AS_OF);
  return (
    <>
      <button onClick={() => setAsOf(AS_OF + 3_600_000)}>An hour later</button>
      <FlowPage snapshot={aSnapshot({ asOf })} onOpenItem={jest.fn()} />
    </>
  );
}

const card = (name: string) => screen.getByRole('region', { name });

// Nine charts and their roles take their time on a busy machine.
jest.setTimeout(60_000);

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
    expect(within(card('Commitments and scope')).getByText('Loading the sprints')).toBeInTheDocument();
    expect(within(card('Forecast')).getByText('Loading the forecast')).toBeInTheDocument();
    expect(within(card('Escaped defects')).getByText('Loading the bugs of each month')).toBeInTheDocument();
    expect(within(card('Cumulative flow')).getByText('Loading the days')).toBeInTheDocument();
    expect(within(card('Data quality')).getByText('Loading the findings')).toBeInTheDocument();
  });

  it('is whole for axe once everything has come', async () => {
    fakeBridge({ getFlowDetail: ok(aFlowDetail()), describeItems: nobody });
    const { container } = drawTab();

    await screen.findByLabelText(/^Cycle time in days/);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('keeps the figures and says once why the lists could not be read', async () => {
    const replies = inTurn<FlowDetail>(refused({ message: 'Jira is slow.' }), ok(aFlowDetail()));
    fakeBridge({ getFlowDetail: replies, describeItems: nobody });
    const { user } = drawTab();

    expect(await screen.findByRole('alert')).toHaveTextContent('Jira is slow.');
    expect(card('Cycle time')).toHaveTextContent('85 % within12 days');
    expect(screen.getAllByText('The work items behind the figures could not be read.')).toHaveLength(8);
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByLabelText(/^Cycle time in days/)).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says that the charts are older while the newer ones are on their way', async () => {
    const newer = held<FlowDetail>();
    let first = true;
    const answer = () => {
      if (!first) return newer.answer();
      first = false;
      return ok(aFlowDetail());
    };
    fakeBridge({ getFlowDetail: answer, describeItems: nobody });
    const { user } = drawQuery(<Refreshed />);
    await screen.findByLabelText(/^Cycle time in days/);
    expect(screen.queryByText(/The charts still show/)).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'An hour later' }));

    expect(textOf(screen.getByText(/The charts still show/))).toBe(
      'The charts still show Oct 26, 2026, 9:41 AM (Europe/Berlin); the figures are newer.',
    );
    expect(screen.getByLabelText(/^Cycle time in days/)).toBeVisible();
    newer.release(ok(aFlowDetail({ asOf: AS_OF + 3_600_000 })));
    await waitFor(() => expect(screen.queryByText(/The charts still show/)).not.toBeInTheDocument());
  });

  it('lists its parts in the order of the page, and goes to one', async () => {
    fakeBridge({ getFlowDetail: ok(aFlowDetail()), describeItems: nobody });
    const { user } = drawTab();

    const parts = within(screen.getByRole('navigation', { name: 'Parts of this view' })).getAllByRole('link');
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(parts.map(textOf)).toEqual(headings.map(textOf));
    await user.click(screen.getByRole('link', { name: 'Data quality' }));

    expect(screen.getByRole('heading', { name: 'Data quality' })).toHaveFocus();
  });

  it('opens the work item of a point of the scatterplot', async () => {
    fakeBridge({ getFlowDetail: ok(aFlowDetail({ points: [aFlowPoint({ itemId: '77' })] })), describeItems: nobody });
    const onOpenItem = jest.fn();
    const { user } = drawTab({}, onOpenItem);
    const plot = await screen.findByLabelText(/^Cycle time in days of 1 work item,/);

    plot.focus();
    await user.keyboard('{Home}{Enter}');

    expect(onOpenItem.mock.calls).toEqual([['77']]);
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
    ['Work in progress', '41 work items'],
    ['Flow efficiency', '64 %'],
    ['Reopen rate', '2 %'],
    ['Commitments and scope', 'Of what was committed, kept76 %Scope drift, gross28 %'],
  ])('tells %s in a sentence', (name, sentence) => {
    drawTab();

    expect(textOf(card(name))).toContain(sentence);
  });

  it.each([
    ['Cycle time', 'cycle-time'],
    ['Throughput', 'throughput'],
    ['Work item age', 'wip-age'],
    ['Lead time', 'lead-time'],
    ['Work in progress', 'wip'],
    ['Flow efficiency', 'flow-efficiency'],
    ['Reopen rate', 'reopen-rate'],
    ['Commitments and scope', 'commitment-reliability'],
    ['Escaped defects', 'escaped-defect-rate'],
  ])('names for %s the definition %s and what is behind it', (name, definition) => {
    drawTab();

    expect(within(card(name)).getAllByText(definition)).not.toHaveLength(0);
    expect(textOf(card(name))).toMatch(/n = \d+ work items; coverage \d+ %/);
    expect(within(card(name)).getByRole('link', { name: `Definition of ${name}` })).toBeVisible();
  });

  it('tells percentiles with a relation that fits', () => {
    drawTab();

    expect(textOf(card('Cycle time'))).toContain('Half within4 days85 % within12 days95 % within21 days');
    expect(textOf(card('Work item age'))).toContain('Half at most6 days85 % at most19 days95 % at most44 days');
  });

  it('shows working days, hours and active time beside calendar days', () => {
    drawTab();

    const table = screen.getByRole('table', { name: 'Cycle time counted in other ways' });
    expect(within(table).getAllByRole('row').map(textOf)).toEqual([
      'Counted inHalf within85 % within95 % withinBehind it',
      expect.stringMatching(/^Working days cycle-time-working-days3915Work items/),
      expect.stringMatching(/^Hours that passed cycle-time-elapsed81.5268640Work items/),
      expect.stringMatching(/^Days in progress active-time2.57.314Work items/),
    ]);
    expect(screen.getByRole('link', { name: 'Work items behind Cycle time in working days' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Definition of Active time' })).toBeVisible();
  });

  it('tells what is behind active time where it is not the same', () => {
    drawTab({ activeTime: aFigure({ definitionId: 'active-time', percentiles: { p50: 2, p85: 7, p95: 9 }, n: 120 }) });

    expect(textOf(card('Cycle time'))).toContain('active-timen = 120 work items');
    expect(textOf(card('Cycle time'))).not.toContain('cycle-time-working-daysn =');
  });

  it('leaves out what there is not', () => {
    const absence = { kind: 'no-data', missing: 'nothing was finished' } as const;
    const none = aFigure({ percentiles: null, absence, definitionId: 'active-time' });
    drawTab({ activeTime: none, cycleTimeElapsed: none, cycleTimeWorkingDays: none });

    expect(screen.queryByRole('table', { name: 'Cycle time counted in other ways' })).not.toBeInTheDocument();
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
      flowEfficiency: aFigure({ ...nothing, definitionId: 'flow-efficiency' }),
      commitmentReliability: aFigure({ ...nothing, definitionId: 'commitment-reliability' }),
    });

    ['Cycle time', 'Throughput', 'Work item age', 'Lead time', 'Flow efficiency', 'Commitments and scope'].forEach(
      (name) => {
        expect(card(name)).toHaveTextContent('No data: nothing was finished in the window');
        expect(within(card(name)).queryByRole('figure')).not.toBeInTheDocument();
        expect(within(card(name)).queryByRole('link', { name: `Work items behind ${name}` })).not.toBeInTheDocument();
      },
    );
  });
});
