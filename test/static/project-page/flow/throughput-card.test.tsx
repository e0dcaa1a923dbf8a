import { screen } from '@testing-library/react';
import { ThroughputCard } from '../../../../static/src/project-page/flow/throughput-card';
import { axeViolations } from '../../../support/axe';
import '../../../support/browser-gaps';
import { draw, textOf } from '../../../support/draw';
import { aFlowSummary } from '../../../support/snapshot';

type Weeks = Parameters<typeof ThroughputCard>[0]['weeks'];

const { throughput } = aFlowSummary();
const weeks = [
  { monday: 20_743, done: { roadmap: 6, 'technical-health': 2, untagged: 0 } },
  { monday: 20_750, done: { roadmap: 1, 'technical-health': 0, untagged: 0 } },
];
const drawCard = (given: Weeks) => draw(<ThroughputCard figure={throughput} weeks={given} />);
const chart = () => screen.getByRole('group', { name: /are finished in a week/ });

describe('throughput', () => {
  it('is read week by week', async () => {
    const { container, user } = drawCard(weeks);
    const reading = () => textOf(screen.getByRole('status'));

    chart().focus();
    await user.keyboard('{Home}');
    expect(reading()).toBe('Week of Oct 17, 2026: 8 work items');
    await user.keyboard('{ArrowRight}');

    expect(reading()).toBe('Week of Oct 24, 2026: 1 work item');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('is drawn for weeks in which nothing was finished', () => {
    const nothing = { roadmap: 0, 'technical-health': 0, untagged: 0 };
    const { container } = drawCard([{ monday: 20_743, done: nothing }]);

    expect(container.querySelectorAll('.cw-chart .cw-column-empty')).toHaveLength(1);
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('waits for the weeks, and says when they could not be read', () => {
    const { unmount } = drawCard(undefined);
    expect(screen.getByText('Loading the weeks')).toBeInTheDocument();
    unmount();

    drawCard(null);
    expect(screen.getByText('The work items behind the figures could not be read.')).toBeVisible();
  });
});
