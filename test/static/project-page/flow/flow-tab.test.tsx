import { screen } from '@testing-library/react';
import { FlowTab } from '../../../../static/src/project-page/flow/flow-tab';
import { fakeBridge, ok } from '../../../support/bridge';
import '../../../support/browser-gaps';
import { drawQuery } from '../../../support/draw-query';
import { aFlowDetail } from '../../../support/flow-detail';
import { aSnapshot } from '../../../support/snapshot';

describe('the flow tab', () => {
  it('fetches the charts when it is opened, and holds their place until then', async () => {
    fakeBridge({ getFlowDetail: ok(aFlowDetail()), describeItems: ok({ items: [], hidden: 0 }) });
    drawQuery(<FlowTab snapshot={aSnapshot()} />);

    expect(screen.getByRole('status')).toHaveTextContent('Loading the charts');
    expect(await screen.findByRole('region', { name: 'Cycle time' })).toBeVisible();
    expect(screen.queryByText('Loading the charts')).not.toBeInTheDocument();
  });
});
