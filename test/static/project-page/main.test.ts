import { act, screen } from '@testing-library/react';
import type { SnapshotReply } from '../../../src/contract/calls';
import { aContext, fakeBridge, ok } from '../../support/bridge';
import '../../support/browser-gaps';

describe('the project’s page', () => {
  it('draws the contract of the project into the root', async () => {
    document.body.innerHTML = '<div id="root"></div>';
    const extension = { type: 'jira:projectPage', project: { id: '10001', key: 'SHOP' } };
    fakeBridge(
      { getSnapshot: ok<SnapshotReply>({ state: 'no-contract', mayCreate: true }) },
      { getContext: () => aContext({ extension }) },
    );

    await act(() => import('../../../static/src/project-page/main'));

    expect(await screen.findByText('No operating contract governs this project')).toBeVisible();
  });
});
