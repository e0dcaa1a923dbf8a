import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DescribedItem, DescribeReply } from '../../../../src/contract/calls';
import { CycleTimePlot } from '../../../../static/src/project-page/flow/cycle-time-plot';
import { REST_MS } from '../../../../static/src/project-page/flow/item-reading';
import { fakeBridge, ok } from '../../../support/bridge';
import '../../../support/browser-gaps';
import { textOf } from '../../../support/draw';
import { drawQuery } from '../../../support/draw-query';
import { aFlowPoint } from '../../../support/flow-detail';

const points = [
  aFlowPoint({ itemId: '1', cycleTimeDays: 1 }),
  aFlowPoint({ itemId: '2', cycleTimeDays: 12, category: 'technical-health' }),
];

const described: DescribedItem = {
  id: '1',
  key: 'SHOP-1',
  summary: 'Keep the basket',
  statusName: 'Done',
  typeName: 'Story',
  assigneeName: null,
};

function drawPlot() {
  const onOpenItem = jest.fn();
  const { container } = drawQuery(
    <CycleTimePlot points={points} percentiles={{ p50: 4, p85: 12, p95: 21 }} onOpenItem={onOpenItem} />,
  );
  return { container, onOpenItem, user: userEvent.setup({ advanceTimers: jest.advanceTimersByTime }) };
}

/** The pointer stands still, and then Jira answers. */
async function rest() {
  await act(() => jest.advanceTimersByTimeAsync(REST_MS));
  await act(() => jest.advanceTimersByTimeAsync(10));
}

const detail = (container: Element) => textOf(container.querySelector('.cw-point'));

describe('the scatterplot of cycle time', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('says how to use it, and asks nothing before', async () => {
    const bridge = fakeBridge({});
    const { container } = drawPlot();
    await rest();

    expect(detail(container)).toBe(
      'Point at a work item, or step through them with the arrow keys. Click or Enter opens its timeline.',
    );
    expect(screen.getByRole('group')).toHaveAccessibleName(/^Cycle time in days of 2 work items/);
    expect(bridge.asked).toEqual([]);
  });

  it('draws the percentiles across, with their days', () => {
    fakeBridge({});
    const { container } = drawPlot();

    expect([...container.querySelectorAll('.cw-rule-text')].map(textOf)).toEqual([
      '50 %: 4 days',
      '85 %: 12 days',
      '95 %: 21 days',
    ]);
  });

  it('tells at once what is known of a point, and its key and summary when Jira has told', async () => {
    const bridge = fakeBridge({ describeItems: ok<DescribeReply>({ items: [described], hidden: 0 }) });
    const { container, user } = drawPlot();

    await user.tab();
    await user.keyboard('{Home}');
    expect(detail(container)).toBe('1 day, done Oct 26, 2026, roadmap');
    expect(bridge.asked).toEqual([]);
    await rest();

    expect(bridge.inputs('describeItems')).toEqual([{ itemIds: ['1'] }]);
    expect(detail(container)).toBe('SHOP-1 Keep the basket: 1 day, done Oct 26, 2026, roadmap');
  });

  it('asks nothing about points that are only passed', async () => {
    const bridge = fakeBridge({ describeItems: ok<DescribeReply>({ items: [], hidden: 1 }) });
    const { user } = drawPlot();

    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await rest();

    expect(bridge.inputs('describeItems')).toEqual([{ itemIds: ['2'] }]);
  });

  it('says that a point is a work item one may not browse', async () => {
    fakeBridge({ describeItems: ok<DescribeReply>({ items: [], hidden: 1 }) });
    const { container, user } = drawPlot();

    await user.tab();
    await user.keyboard('{End}');
    await rest();

    expect(detail(container)).toBe('A work item that you may not browse: 12 days, done Oct 26, 2026, technical health');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('opens the timeline of the point that was stepped to', async () => {
    fakeBridge({ describeItems: ok<DescribeReply>({ items: [], hidden: 1 }) });
    const { onOpenItem, user } = drawPlot();

    await user.tab();
    await user.keyboard('{End}{Enter}');

    expect(onOpenItem.mock.calls).toEqual([['2']]);
  });

  it('opens the work item', async () => {
    const bridge = fakeBridge(
      { describeItems: ok<DescribeReply>({ items: [described], hidden: 0 }) },
      { navigate: () => undefined },
    );
    const { user } = drawPlot();
    await user.tab();
    await user.keyboard('{Home}');
    await rest();

    await user.click(screen.getByRole('link', { name: 'SHOP-1' }));

    expect(bridge.payloads('navigate')).toEqual([{ target: 'issue', issueKey: 'SHOP-1', type: 'new-tab' }]);
  });
});
