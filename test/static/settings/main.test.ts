import { act, screen } from '@testing-library/react';
import { aContext, fakeBridge, ok } from '../../support/bridge';
import '../../support/browser-gaps';
import { aDraft } from '../../support/contract-draft';

describe('the page of the settings', () => {
  it('draws the settings into the root', async () => {
    document.body.innerHTML = '<div id="root"></div>';
    fakeBridge({ getContractDraft: ok(aDraft()) }, { getContext: () => aContext() });

    await act(() => import('../../../static/src/settings/main'));

    expect(await screen.findByRole('heading', { name: 'Counterweight settings' })).toBeVisible();
  });
});
