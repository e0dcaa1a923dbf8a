import { screen } from '@testing-library/react';
import { FlowTab } from '../../../../static/src/project-page/flow/flow-tab';
import { fakeBridge, ok } from '../../../support/bridge';
import '../../../support/browser-gaps';
import { drawQuery } from '../../../support/draw-query';
import { aFlowDetail } from '../../../support/flow-detail';
import { aSnapshot } from '../../../support/snapshot';

type Load = NonNullable<Parameters<typeof FlowTab>[0]['load']>;

describe('the flow tab', () => {
  beforeEach(() => {
    fakeBridge({ getFlowDetail: ok(aFlowDetail()), describeItems: ok({ items: [], hidden: 0 }) });
  });

  it('fetches the charts when it is opened, and holds their place until then', async () => {
    drawQuery(<FlowTab snapshot={aSnapshot()} />);

    expect(screen.getByRole('status')).toHaveTextContent('Loading the charts');
    expect(await screen.findByRole('region', { name: 'Cycle time' })).toBeVisible();
    expect(screen.queryByText('Loading the charts')).not.toBeInTheDocument();
  });

  it('says that the charts could not be fetched, and fetches them again', async () => {
    let tries = 0;
    const load: Load = () => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new TypeError('Failed to fetch'))
        : import('../../../../static/src/project-page/flow/flow-page');
    };
    const { user } = drawQuery(<FlowTab snapshot={aSnapshot()} load={load} />);

    expect(await screen.findByRole('alert')).toHaveTextContent('The charts could not be loaded');
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('region', { name: 'Cycle time' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
