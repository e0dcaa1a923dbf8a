import { screen, within } from '@testing-library/react';
import type { DescribedItem, DescribeReply } from '../../../../src/contract/calls';
import { WipList } from '../../../../static/src/project-page/flow/wip-list';
import { axeViolations } from '../../../support/axe';
import { fakeBridge, inTurn, ok, refused } from '../../../support/bridge';
import { textOf } from '../../../support/draw';
import { drawQuery } from '../../../support/draw-query';
import { aWipItem, manyWipItems } from '../../../support/flow-detail';

function describe1(id: string, overrides: Partial<DescribedItem> = {}): DescribedItem {
  const item = { id, key: `SHOP-${id}`, summary: `Work ${id}`, statusName: 'In review', typeName: 'Story' };
  return { ...item, assigneeName: 'Ana Ruiz', ...overrides };
}

/** Describes what it is asked for, as Jira would for somebody who may browse everything. */
function describeAll(input: unknown): ReturnType<typeof ok<DescribeReply>> {
  const { itemIds } = input as { readonly itemIds: readonly string[] };
  return ok<DescribeReply>({ items: itemIds.map((id) => describe1(id)), hidden: 0 });
}

const rows = () => screen.getAllByRole('row').map(textOf);

describe('the list of work in progress', () => {
  it('tells key, summary, status, assignee, category and age, oldest first', async () => {
    const items = [
      aWipItem({ itemId: '1', ageDays: 43, olderThan: 85 }),
      aWipItem({ itemId: '2', ageDays: 20, olderThan: 50, category: 'technical-health' }),
      aWipItem({ itemId: '3', ageDays: 1, category: 'untagged' }),
    ];
    const reply: DescribeReply = {
      items: [describe1('3', { assigneeName: null }), describe1('1'), describe1('2')],
      hidden: 0,
    };
    fakeBridge({ describeItems: ok(reply) });
    const { container } = drawQuery(<WipList items={items} />);

    await screen.findByRole('table', { name: 'Work items in progress, oldest first' });
    expect(rows()).toEqual([
      'Work itemAge',
      'SHOP-1 Work 1Older than 85 % ever were In review, Ana Ruiz, roadmap43 days',
      'SHOP-2 Work 2Older than half ever were In review, Ana Ruiz, technical health20 days',
      'SHOP-3 Work 3In review, nobody assigned, untagged1 day',
    ]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('asks for a batch at a time, and for more when told to', async () => {
    const bridge = fakeBridge({ describeItems: describeAll });
    const { user } = drawQuery(<WipList items={manyWipItems(45)} />);
    await screen.findByRole('table');
    expect(rows()).toHaveLength(21);

    await user.click(screen.getByRole('button', { name: 'Show 20 more work items' }));
    expect(await screen.findByRole('table', { name: 'Work items in progress, continued (2)' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show 5 more work items' }));
    expect(await screen.findByRole('table', { name: 'Work items in progress, continued (3)' })).toBeVisible();

    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    const sizes = bridge.inputs('describeItems').map((input) => (input as { itemIds: string[] }).itemIds.length);
    expect(sizes).toEqual([20, 20, 5]);
  });

  it('offers one more item as one', async () => {
    fakeBridge({ describeItems: describeAll });
    drawQuery(<WipList items={manyWipItems(21)} />);

    expect(await screen.findByRole('button', { name: 'Show 1 more work item' })).toBeVisible();
  });

  it('leaves out what the reader may not browse, and says how many', async () => {
    const items = [aWipItem({ itemId: '1' }), aWipItem({ itemId: '2' }), aWipItem({ itemId: '3' })];
    fakeBridge({ describeItems: ok<DescribeReply>({ items: [describe1('2')], hidden: 2 }) });
    drawQuery(<WipList items={items} />);

    expect(await screen.findByText('2 work items not listed here: you may not browse them.')).toBeVisible();
    expect(within(screen.getByRole('table')).getAllByRole('rowheader')).toHaveLength(1);
  });

  it('draws no table where nothing may be seen', async () => {
    fakeBridge({ describeItems: ok<DescribeReply>({ items: [], hidden: 1 }) });
    drawQuery(<WipList items={[aWipItem()]} />);

    expect(await screen.findByText('1 work item not listed here: you may not browse them.')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('shows that titles are on their way', () => {
    fakeBridge({ describeItems: () => new Promise(() => undefined) });
    drawQuery(<WipList items={manyWipItems(3)} />);

    expect(screen.getByRole('status')).toHaveTextContent('Loading the titles');
  });

  it('offers to ask again for a batch that failed', async () => {
    const reply: DescribeReply = { items: [describe1('30001')], hidden: 0 };
    fakeBridge({ describeItems: inTurn<DescribeReply>(refused({ message: 'Jira is slow.' }), ok(reply)) });
    const { user } = drawQuery(<WipList items={[aWipItem()]} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Jira is slow.');

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('table')).toBeVisible();
  });

  it('opens a work item in a tab of its own', async () => {
    const bridge = fakeBridge({ describeItems: describeAll }, { navigate: () => undefined });
    const { user } = drawQuery(<WipList items={[aWipItem()]} />);

    await user.click(await screen.findByRole('link', { name: 'SHOP-30001' }));

    expect(bridge.payloads('navigate')).toEqual([{ target: 'issue', issueKey: 'SHOP-30001', type: 'new-tab' }]);
  });
});
