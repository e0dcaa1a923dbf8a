import { act, screen, within } from '@testing-library/react';
import { useState } from 'react';
import type { ItemReply } from '../../../src/contract/item';
import type { ReadyItem } from '../../../static/src/issue-panel/ready-item';
import { TagPanel } from '../../../static/src/issue-panel/tag-panel';
import { fakeBridge, held, inTurn, ok, refused } from '../../support/bridge';
import { draw } from '../../support/draw';
import { anItem, aPersonsTag } from '../../support/item-reply';

const asTechDebt = anItem({ tag: aPersonsTag(null) });

function Panel({ first }: { readonly first: ReadyItem }) {
  const [item, setItem] = useState(first);
  const keep = (reply: ItemReply) => {
    if (reply.state === 'ready') setItem(reply);
  };
  return <TagPanel item={item} onReply={keep} />;
}

const radio = (name: string) => screen.getByRole('radio', { name });
const presentTag = () => screen.getByRole('region', { name: 'Present tag' });

describe('choosing a stream', () => {
  it('takes one click, and shows the tag that the app replied', async () => {
    const bridge = fakeBridge({ tagItem: ok<ItemReply>(asTechDebt) });
    const { user } = draw(<Panel first={anItem()} />);

    await user.click(radio('Tech debt'));

    expect(bridge.inputs('tagItem')).toEqual([{ streamId: 'tech-debt' }]);
    expect(presentTag()).toHaveTextContent('Technical healthTech debt');
    expect(radio('Tech debt')).toBeChecked();
    expect(screen.getByText('The tag is saved')).toBeInTheDocument();
  });

  it('shows that it is saving, and the old tag until the app has said otherwise', async () => {
    const waiting = held<ItemReply>();
    const bridge = fakeBridge({ tagItem: waiting.answer });
    const { user } = draw(<Panel first={anItem()} />);

    await user.click(radio('Tech debt'));
    expect(screen.getByText('Saving the tag')).toBeInTheDocument();
    expect(presentTag()).toHaveTextContent('RoadmapCustomer bug');
    expect(radio('Customer bug')).toBeChecked();
    expect(radio('Tech debt')).toHaveAttribute('aria-busy', 'true');

    await user.click(radio('Security'));
    expect(bridge.inputs('tagItem')).toHaveLength(1);

    await act(async () => {
      waiting.release(ok(asTechDebt));
    });
    expect(radio('Tech debt')).toBeChecked();
  });

  it('sends the reason that was typed before', async () => {
    const bridge = fakeBridge({ tagItem: ok<ItemReply>(asTechDebt) });
    const { user } = draw(<Panel first={anItem()} />);

    await user.type(screen.getByRole('textbox', { name: 'Reason (optional)' }), '  retry loop ');
    await user.click(radio('Tech debt'));

    expect(bridge.inputs('tagItem')).toEqual([{ streamId: 'tech-debt', reason: 'retry loop' }]);
  });

  it('keeps a choice that was refused, and sends the same again', async () => {
    const bridge = fakeBridge({ tagItem: inTurn<ItemReply>(refused({ message: 'Jira is slow.' }), ok(asTechDebt)) });
    const { user } = draw(<Panel first={anItem()} />);
    await user.type(screen.getByRole('textbox'), 'retry loop');

    await user.click(radio('Tech debt'));
    expect(screen.getByRole('alert')).toHaveTextContent('Jira is slow.');
    expect(radio('Tech debt')).toHaveClass('cw-stream-pending');
    expect(radio('Customer bug')).toBeChecked();
    expect(screen.getByRole('textbox')).toHaveValue('retry loop');

    await user.click(screen.getByRole('button', { name: 'Try again' }));
    const input = { streamId: 'tech-debt', reason: 'retry loop' };
    expect(bridge.inputs('tagItem')).toEqual([input, input]);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(radio('Tech debt')).toBeChecked();
  });

  it('lets another choice be made after a refusal', async () => {
    fakeBridge({ tagItem: inTurn<ItemReply>(refused({ code: 'conflict' }), ok(asTechDebt)) });
    const { user } = draw(<Panel first={anItem()} />);

    await user.click(radio('Platform'));
    await user.click(radio('Tech debt'));

    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(radio('Tech debt')).toBeChecked();
  });
});

describe('by keyboard', () => {
  it('reaches the streams with one tab stop, the present one', async () => {
    fakeBridge({});
    const { user } = draw(<Panel first={anItem()} />);

    await user.tab();
    expect(radio('Customer bug')).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  it('starts at the first stream when the item is untagged', async () => {
    fakeBridge({});
    const tag = { ...anItem().tag, category: 'untagged' as const, streamId: null, source: { kind: 'none' as const } };
    const { user } = draw(<Panel first={anItem({ tag })} />);

    await user.tab();

    expect(radio('Feature')).toHaveFocus();
    expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0);
  });

  it.each([
    ['{ArrowRight}', 'AI experiment'],
    ['{ArrowDown}{ArrowDown}', 'Tech debt'],
    ['{ArrowLeft}', 'Enhancement'],
    ['{ArrowUp}{ArrowUp}{ArrowUp}', 'Security'],
    ['{Home}', 'Feature'],
    ['{End}', 'Security'],
  ])('moves with %s to %s without choosing', async (keys, name) => {
    const bridge = fakeBridge({});
    const { user } = draw(<Panel first={anItem()} />);

    await user.tab();
    await user.keyboard(keys);

    expect(radio(name)).toHaveFocus();
    expect(radio('Customer bug')).toBeChecked();
    expect(bridge.asked).toEqual([]);
  });

  it.each(['{Enter}', ' '])('chooses with "%s" and keeps its place', async (key) => {
    const bridge = fakeBridge({ tagItem: ok<ItemReply>(asTechDebt) });
    const { user } = draw(<Panel first={anItem()} />);

    await user.tab();
    await user.keyboard(`{ArrowDown}{ArrowDown}${key}`);

    expect(bridge.inputs('tagItem')).toEqual([{ streamId: 'tech-debt' }]);
    expect(radio('Tech debt')).toHaveFocus();
    expect(radio('Tech debt')).toBeChecked();
  });

  it('leaves other keys alone', async () => {
    fakeBridge({});
    const { user } = draw(<Panel first={anItem()} />);

    await user.tab();
    await user.keyboard('x');

    expect(radio('Customer bug')).toHaveFocus();
  });
});

describe('a personal choice', () => {
  it('can be taken back, so that rules decide', async () => {
    const bridge = fakeBridge({ tagItem: ok<ItemReply>(anItem()) });
    const { user } = draw(<Panel first={asTechDebt} />);

    await user.click(screen.getByRole('button', { name: 'Let rules decide' }));

    expect(bridge.inputs('tagItem')).toEqual([{ streamId: null }]);
    expect(presentTag()).toHaveTextContent('By rule: Work type Bug is Customer bug');
    expect(screen.queryByRole('button', { name: 'Let rules decide' })).not.toBeInTheDocument();
  });

  it('can be given its reason afterwards', async () => {
    const bridge = fakeBridge({ tagItem: ok<ItemReply>(anItem({ tag: aPersonsTag('retry loop') })) });
    const { user } = draw(<Panel first={asTechDebt} />);
    expect(screen.queryByRole('button', { name: 'Save reason' })).not.toBeInTheDocument();

    await user.type(screen.getByRole('textbox'), 'retry loop');
    await user.click(screen.getByRole('button', { name: 'Save reason' }));

    expect(bridge.inputs('tagItem')).toEqual([{ streamId: 'tech-debt', reason: 'retry loop' }]);
    expect(within(presentTag()).getByText('retry loop')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save reason' })).not.toBeInTheDocument();
  });

  it('has no reason to save while a rule decides', async () => {
    fakeBridge({});
    const { user } = draw(<Panel first={anItem()} />);

    await user.type(screen.getByRole('textbox'), 'retry loop');

    expect(screen.queryByRole('button', { name: 'Save reason' })).not.toBeInTheDocument();
  });
});

describe('somebody who may not edit the work item', () => {
  it('sees the tag and why it cannot be changed, and nothing to press', () => {
    fakeBridge({});
    draw(<Panel first={anItem({ mayEdit: false, tag: aPersonsTag() })} />);

    expect(presentTag()).toHaveTextContent('Tech debt');
    expect(screen.getByText('Changing it needs permission to edit the work item.')).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
