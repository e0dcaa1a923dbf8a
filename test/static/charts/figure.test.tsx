import { screen } from '@testing-library/react';
import { Figure } from '../../../static/src/charts/figure';
import { axeViolations } from '../../support/axe';
import { draw } from '../../support/draw';

describe('Figure', () => {
  it('is named by what it says, and carries its legend and its table', async () => {
    const { container, user } = draw(
      <Figure title="85 % finish within 12 days" legend={<p>Roadmap</p>} table={<p>The numbers</p>}>
        <p>The drawing</p>
      </Figure>,
    );

    expect(screen.getByRole('figure', { name: '85 % finish within 12 days' })).toHaveTextContent('RoadmapThe drawing');
    expect(container.querySelector('details')).not.toHaveAttribute('open');
    await user.click(screen.getByText('Show as a table'));
    expect(container.querySelector('details')).toHaveAttribute('open');
    expect(await axeViolations(container)).toEqual([]);
  });
});
