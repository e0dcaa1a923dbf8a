import { screen, within } from '@testing-library/react';
import type { FlowSummary } from '../../../../src/core/scorecard/snapshot';
import { FlowPage } from '../../../../static/src/project-page/flow/flow-page';
import { fakeBridge, ok } from '../../../support/bridge';
import '../../../support/browser-gaps';
import { textOf } from '../../../support/draw';
import { drawQuery } from '../../../support/draw-query';
import { aFlowDetail } from '../../../support/flow-detail';
import { aFigure, aFlowSummary, aSnapshot } from '../../../support/snapshot';

const nobody = ok({ items: [], hidden: 0 });
const drawTab = (flow: Partial<FlowSummary> = {}) =>
  drawQuery(<FlowPage snapshot={aSnapshot({ flow: aFlowSummary(flow) })} onOpenItem={jest.fn()} />);
const card = (name: string) => screen.getByRole('region', { name });

describe('the tables beside the charts', () => {
  beforeEach(() => {
    fakeBridge({ getFlowDetail: ok(aFlowDetail()), describeItems: nobody });
  });

  it('tell cycle time by category', async () => {
    const { user } = drawTab();

    await user.click(within(card('Cycle time')).getByText('Show as a table'));

    const rows = within(screen.getByRole('table', { name: 'Cycle time by category' }))
      .getAllByRole('row')
      .map(textOf);
    expect(rows).toEqual([
      'CategoryWork items50 %85 %95 %Behind it',
      'All1484 days12 days21 daysWork items behind Cycle time, All',
      'Technical health405 days15 days24 daysWork items behind Cycle time, Technical health',
      'Untagged (small sample)42 days6 days6 daysWork items behind Cycle time, Untagged',
      'Roadmap1044 days11 days19 daysWork items behind Cycle time, Roadmap',
    ]);
  });

  it('tell cycle time by type', async () => {
    const { user } = drawTab();

    await user.click(within(card('Cycle time')).getByText('Show as a table'));

    const table = screen.getByRole('table', { name: 'Cycle time by type' });
    expect(within(table).getAllByRole('row').map(textOf)).toEqual([
      'TypeWork items50 %85 %95 %Behind it',
      'Story1105 days13 days23 daysWork items behind Cycle time, Story',
      'Bug382 days7 days12 daysWork items behind Cycle time, Bug',
    ]);
  });

  it('tell of no type where nothing was finished', async () => {
    const { user } = drawTab({ cycleTimeByType: [] });

    await user.click(within(card('Cycle time')).getByText('Show as a table'));

    expect(screen.queryByRole('table', { name: 'Cycle time by type' })).not.toBeInTheDocument();
  });

  it('tell a category without finished items', async () => {
    const none = aFigure({ percentiles: null, n: 0 });
    const { user } = drawTab({
      cycleTimeByCategory: { roadmap: none, 'technical-health': none, untagged: none },
    });

    await user.click(within(card('Cycle time')).getByText('Show as a table'));

    expect(textOf(screen.getByRole('row', { name: /^Roadmap/ }))).toBe('Roadmap0NoneNoneNone');
  });

  it('tell what was finished each week, newest first', async () => {
    const weeks = [
      { monday: 20_743, done: { roadmap: 6, 'technical-health': 2, untagged: 0 } },
      { monday: 20_750, done: { roadmap: 7, 'technical-health': 3, untagged: 1 } },
    ];
    fakeBridge({ getFlowDetail: ok(aFlowDetail({ weeks })), describeItems: nobody });
    const { user } = drawTab();
    await screen.findByLabelText(/are finished in a week/);

    await user.click(within(card('Throughput')).getByText('Show as a table'));

    const table = screen.getByRole('table', { name: 'Work items finished each week' });
    expect(within(table).getAllByRole('row').map(textOf)).toEqual([
      'Week ofTechnical healthUntaggedRoadmapAll',
      'Oct 24, 202631711',
      'Oct 17, 20262068',
    ]);
  });
});
