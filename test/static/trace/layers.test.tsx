import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { Layers } from '../../../static/src/trace/layers';
import { NumberTrace } from '../../../static/src/trace/number-trace';
import { ok, refused } from '../../support/bridge';
import '../../support/browser-gaps';
import { drawAt } from '../../support/draw-place';
import { aSnapshot } from '../../support/snapshot';
import { aStoryReply, aTraceReply } from '../../support/trace';

/** A view with a choice of its own, to see whether it is kept. */
function View() {
  const [count, setCount] = useState(0);
  return (
    <>
      <button onClick={() => setCount(count + 1)}>Chosen {count} times</button>
      <NumberTrace traceId="wip" definitionId="wip" label="Work in progress" />
    </>
  );
}

const answers = { getTrace: ok(aTraceReply()), getItemStory: ok(aStoryReply()) };

const drawLayers = (path = '/flow') =>
  drawAt(
    <Layers snapshot={aSnapshot()}>
      <View />
    </Layers>,
    { path, answers },
  );

describe('from a number to the timeline of a work item', () => {
  it('takes two clicks', async () => {
    const { user, history } = await drawLayers();

    await user.click(screen.getByRole('link', { name: 'Work items behind Work in progress' }));
    await user.click(await screen.findByRole('link', { name: 'Timeline of SHOP-1' }));

    expect(await screen.findByRole('heading', { level: 2, name: /^SHOP-1: Round the total/ })).toBeVisible();
    expect(history.location.pathname).toBe('/flow/trace/wip/item/10001');
  });

  it('leads by the definition to the page that explains it', async () => {
    const { user } = await drawLayers();

    await user.click(screen.getByRole('link', { name: 'Definition of Work in progress' }));

    expect(await screen.findByRole('heading', { level: 2, name: 'Work in progress' })).toBeVisible();
  });
});

describe('what is opened over a view', () => {
  it('fills the room of the view, which is kept as it was left', async () => {
    const { user } = await drawLayers();
    await user.click(screen.getByRole('button', { name: 'Chosen 0 times' }));

    await user.click(screen.getByRole('link', { name: 'Work items behind Work in progress' }));
    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByRole('button', { name: /^Chosen/ })).not.toBeInTheDocument();
    expect(screen.getByText('Chosen 1 times')).not.toBeVisible();

    await user.click(screen.getByRole('link', { name: '← Back' }));
    expect(screen.getByRole('button', { name: 'Chosen 1 times' })).toBeVisible();
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
  });

  it('gets the focus at its title, and gives it back to the link that opened it', async () => {
    const { user } = await drawLayers();

    await user.click(screen.getByRole('link', { name: 'Work items behind Work in progress' }));
    expect(await screen.findByRole('heading', { level: 2 })).toHaveFocus();
    await user.click(await screen.findByRole('link', { name: 'Timeline of SHOP-7' }));
    expect(await screen.findByRole('heading', { level: 2, name: /^SHOP-1:/ })).toHaveFocus();

    await user.click(screen.getByRole('link', { name: '← Back' }));
    expect(screen.getByRole('link', { name: 'Timeline of SHOP-7' })).toHaveFocus();
    await user.click(screen.getByRole('link', { name: '← Back' }));
    expect(screen.getByRole('link', { name: 'Work items behind Work in progress' })).toHaveFocus();
  });

  it('follows the browser’s back button', async () => {
    const { user, history } = await drawLayers();
    await user.click(screen.getByRole('link', { name: 'Work items behind Work in progress' }));
    await screen.findByRole('heading', { level: 2 });

    act(() => history.push('/flow'));

    expect(screen.getByRole('button', { name: /^Chosen/ })).toBeVisible();
  });

  it('is asked for once, however often the reader comes back to it', async () => {
    const { user, bridge } = await drawLayers();
    await user.click(screen.getByRole('link', { name: 'Work items behind Work in progress' }));
    await user.click(await screen.findByRole('link', { name: 'Timeline of SHOP-1' }));
    await screen.findByRole('heading', { level: 2, name: /^SHOP-1:/ });

    await user.click(screen.getByRole('link', { name: '← Back' }));

    expect(bridge.inputs('getTrace')).toHaveLength(1);
  });
});

describe('an address', () => {
  it('leads straight to a work item, and asks for nothing that lies beneath', async () => {
    const { bridge } = await drawLayers('/flow/trace/wip/item/10001');

    expect(await screen.findByRole('heading', { level: 2, name: /^SHOP-1:/ })).toBeVisible();
    expect(bridge.inputs('getItemStory')).toEqual([{ contractId: 'contract-1', itemId: '10001' }]);
    expect(bridge.inputs('getTrace')).toEqual([]);
  });

  it('takes the focus from nobody when the page opens at it', async () => {
    await drawLayers('/flow/item/10001');

    await screen.findByRole('heading', { level: 2, name: /^SHOP-1:/ });
    expect(document.body).toHaveFocus();
  });

  it('leads on to what lies beneath it', async () => {
    const { user, bridge } = await drawLayers('/flow/trace/wip/item/10001');
    await screen.findByRole('heading', { level: 2, name: /^SHOP-1:/ });

    await user.click(screen.getByRole('link', { name: '← Back' }));

    expect(await screen.findByRole('heading', { level: 2, name: /^Work items behind/ })).toBeVisible();
    expect(bridge.inputs('getTrace')).toEqual([{ contractId: 'contract-1', traceId: 'wip', offset: 0 }]);
  });

  it('of something that is gone says so', async () => {
    await drawAt(<Layers snapshot={aSnapshot()}>view</Layers>, {
      path: '/flow/item/999',
      answers: { getItemStory: refused({ code: 'not-found', message: 'The work item is not known.' }) },
    });

    expect(await screen.findByText('The work item is not known.')).toBeVisible();
  });
});
