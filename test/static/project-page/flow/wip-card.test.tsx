import { screen, within } from '@testing-library/react';
import { WipCard } from '../../../../static/src/project-page/flow/wip-card';
import { axeViolations } from '../../../support/axe';
import { fakeBridge, ok } from '../../../support/bridge';
import '../../../support/browser-gaps';
import { textOf } from '../../../support/draw';
import { drawQuery } from '../../../support/draw-query';
import { aWipItem } from '../../../support/flow-detail';
import { aPace } from '../../../support/flow-parts';
import { aFlowSummary } from '../../../support/snapshot';

type Detail = Parameters<typeof WipCard>[0]['detail'];

const { wip, wipAge } = aFlowSummary();
const detail = {
  paces: [aPace(), aPace({ statusId: '4', name: 'In Review', n: 3, p50: 4, p85: 12, p95: 12 })],
  wip: [
    aWipItem({ itemId: '1', ageDays: 43, olderThan: 85 }),
    aWipItem({ itemId: '2', ageDays: 2, statusId: '4', category: 'technical-health', olderThan: 50 }),
    aWipItem({ itemId: '3', ageDays: 1, statusId: '1' }),
  ],
};

function drawCard(given: Detail) {
  const bridge = fakeBridge({ describeItems: ok({ items: [], hidden: 1 }) });
  const onOpenItem = jest.fn();
  const drawn = drawQuery(<WipCard wip={wip} wipAge={wipAge} detail={given} onOpenItem={onOpenItem} />);
  return { ...drawn, bridge, onOpenItem };
}

const chart = () => screen.getByRole('group', { name: /^Age in days/ });
const reading = (container: Element) => textOf(container.querySelector('.cw-point'));

describe('the ages of work in progress', () => {
  it('are drawn under a sentence that says how many are old', async () => {
    const { container } = drawCard(detail);

    expect(textOf(container.querySelector('figcaption'))).toBe(
      '1 of 3 work items in progress is older than 85 % ever were',
    );
    expect(chart()).toHaveAccessibleName(
      'Age in days of 3 work items in progress, by status. Arrow keys step through the work items, Enter opens one.',
    );
    expect(await axeViolations(container)).toEqual([]);
  });

  it('are read one by one in the order of the flow', async () => {
    const { container, user } = drawCard(detail);

    chart().focus();
    await user.keyboard('{Home}');
    expect(reading(container)).toBe('43 days old, In Progress, older than 85 % ever were, roadmap');
    await user.keyboard('{ArrowRight}');
    expect(reading(container)).toBe('2 days old, In Review, older than half ever were, technical health');
    await user.keyboard('{ArrowRight}');
    expect(reading(container)).toBe('1 day old, Elsewhere, roadmap');
  });

  it('open the work item that was stepped to', async () => {
    const { onOpenItem, user } = drawCard(detail);

    chart().focus();
    await user.keyboard('{End}{Enter}');

    expect(onOpenItem.mock.calls).toEqual([['3']]);
  });

  it('have a table with the history of each status', async () => {
    const { user } = drawCard(detail);

    await user.click(screen.getByText('Show as a table'));

    const table = screen.getByRole('table', {
      name: 'Work in progress by status, and the ages at which finished work left it',
    });
    expect(within(table).getAllByRole('row').map(textOf)).toEqual([
      'StatusIn progressOldestFinishedHalf had left at85 % had left at95 % had left at',
      'In Progress143 days1393 days9 days16 days',
      'In Review (small sample)12 days34 days12 days12 days',
      'Elsewhere11 day0NoneNoneNone',
    ]);
  });

  it('ask Jira for titles only when somebody wants to read the list', async () => {
    const { bridge, user } = drawCard(detail);
    expect(bridge.asked).toEqual([]);

    await user.click(screen.getByText('List the work items in progress, oldest first'));

    expect(await screen.findByText(/you may not browse them/)).toBeVisible();
    expect(bridge.inputs('describeItems')).toEqual([{ itemIds: ['1', '2', '3'] }]);
  });

  it('are drawn where nothing is in progress', () => {
    const { container } = drawCard({ ...detail, wip: [] });

    expect(textOf(container.querySelector('figcaption'))).toBe('No work item is in progress');
    expect(screen.queryByText(/^List the work items/)).not.toBeInTheDocument();
  });

  it('wait for the lists, and say when they could not be read', () => {
    const { unmount } = drawCard(undefined);
    expect(screen.getByText('Loading the work items in progress')).toBeInTheDocument();
    unmount();
    drawCard(null);

    expect(screen.getByText('The work items behind the figures could not be read.')).toBeVisible();
    expect(screen.getByText(/^41 work items in progress/)).toBeVisible();
  });
});
