import { act, screen } from '@testing-library/react';
import { NumberTrace } from '../../../static/src/trace/number-trace';
import { PagePlaceProvider, useOpenItem, usePlace } from '../../../static/src/trace/page-place';
import { aHistory, fakeBridge } from '../../support/bridge';
import { axeViolations } from '../../support/axe';
import { draw } from '../../support/draw';

/** Says what a trace was called where it was opened. */
function Label({ traceId }: { readonly traceId: string }) {
  return <output>{usePlace().labelOf(traceId) ?? 'unknown'}</output>;
}

function OpenItem() {
  const openItem = useOpenItem();
  return <button onClick={() => openItem('10001')}>Open</button>;
}

async function drawOnPage(element: React.ReactNode, path = '/flow') {
  const history = aHistory(path);
  fakeBridge({}, { createHistory: () => history });
  const drawn = draw(<PagePlaceProvider>{element}</PagePlaceProvider>);
  await act(async () => undefined);
  return { history, ...drawn };
}

describe('NumberTrace', () => {
  const trace = <NumberTrace traceId="cycle-time" definitionId="cycle-time" label="Cycle time" />;

  it('leads to the work items behind a number and remembers what the number was called', async () => {
    const { user, history } = await drawOnPage(
      <>
        {trace}
        <Label traceId="cycle-time" />
      </>,
    );
    await user.click(screen.getByRole('link', { name: 'Work items behind Cycle time' }));

    expect(history.location.pathname).toBe('/flow/trace/cycle-time');
    expect(screen.getByRole('status')).toHaveTextContent('Cycle time');
  });

  it('leads to the definition', async () => {
    const { user, history } = await drawOnPage(trace);

    await user.click(screen.getByRole('link', { name: 'Definition of Cycle time' }));

    expect(history.location.pathname).toBe('/flow/definition/cycle-time');
  });

  it('is worked by keyboard', async () => {
    const { user, history } = await drawOnPage(trace);

    await user.tab();
    expect(screen.getByRole('link', { name: 'Work items behind Cycle time' })).toHaveFocus();
    await user.tab();
    await user.keyboard('{Enter}');

    expect(history.location.pathname).toBe('/flow/definition/cycle-time');
  });

  it('leads to no work items where none stand behind the number', async () => {
    const { container } = await drawOnPage(<NumberTrace traceId={null} definitionId="revenue" label="Revenue" />);

    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('goes nowhere where there is no page', async () => {
    const { user } = draw(trace);

    await user.click(screen.getByRole('link', { name: 'Work items behind Cycle time' }));

    expect(screen.getByRole('link', { name: 'Definition of Cycle time' })).toBeVisible();
  });
});

describe('useOpenItem', () => {
  it('opens an item over what is shown', async () => {
    const { user, history } = await drawOnPage(<OpenItem />, '/flow/trace/wip');

    await user.click(screen.getByRole('button', { name: 'Open' }));

    expect(history.location.pathname).toBe('/flow/trace/wip/item/10001');
  });
});
