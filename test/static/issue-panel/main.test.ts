import { act, screen } from '@testing-library/react';
import type { ItemReply } from '../../../src/contract/item';
import { aContext, fakeBridge, ok } from '../../support/bridge';
import { anItem } from '../../support/item-reply';

describe('the issue panel’s page', () => {
  it('draws the panel into the root', async () => {
    document.body.innerHTML = '<div id="root"></div>';
    fakeBridge({ getItem: ok<ItemReply>(anItem()) }, { getContext: () => aContext() });

    await act(() => import('../../../static/src/issue-panel/main'));

    expect(await screen.findByRole('radiogroup', { name: 'Change the tag' })).toBeVisible();
  });
});
