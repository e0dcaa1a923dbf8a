import { act, screen } from '@testing-library/react';
import { aContext, fakeBridge } from '../../support/bridge';

describe('the gadget’s page', () => {
  it('draws the gadget into the root', async () => {
    document.body.innerHTML = '<div id="root"></div>';
    fakeBridge({}, { getContext: () => aContext({ extension: { type: 'jira:dashboardGadget' } }) });

    await act(() => import('../../../static/src/gadget/main'));

    expect(await screen.findByText('Choose what this gadget shows')).toBeVisible();
  });
});
