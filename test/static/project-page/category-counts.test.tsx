import { screen } from '@testing-library/react';
import { CategoryCounts } from '../../../static/src/project-page/category-counts';
import { textOf } from '../../support/draw';
import { drawAt } from '../../support/draw-place';

const counts = { roadmap: 1310, 'technical-health': 421, untagged: 0 };

describe('CategoryCounts', () => {
  it('counts each category, as the bars are drawn', async () => {
    await drawAt(<CategoryCounts counts={counts} />);

    expect(screen.getAllByRole('listitem').map(textOf)).toEqual([
      '421 (work items behind Technical health) technical health',
      '0 (work items behind Untagged) untagged',
      '1,310 (work items behind Roadmap) roadmap',
    ]);
  });

  it('leads from each count to its work items', async () => {
    const { user, history } = await drawAt(<CategoryCounts counts={counts} />, { path: '/split' });

    await user.click(screen.getByRole('link', { name: /^421/ }));

    expect(history.location.pathname).toBe('/split/trace/items:technical-health');
  });
});
