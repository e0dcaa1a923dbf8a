import { screen, within } from '@testing-library/react';
import { GadgetScorecard } from '../../../static/src/gadget/gadget-scorecard';
import { fakeBridge } from '../../support/bridge';
import { draw, textOf } from '../../support/draw';
import { aDimension, aMeasure, AS_OF, aSnapshot } from '../../support/snapshot';
import { aSplit, aSplitReport, aSprint, aTeam, NO_SPLIT } from '../../support/split';

const HOUR = 3_600_000;

function drawScorecard(overrides: Parameters<typeof aSnapshot>[0] = {}, now = AS_OF) {
  return draw(<GadgetScorecard snapshot={aSnapshot(overrides)} now={now} />);
}

function rowOf(name: string): HTMLElement {
  const row = screen.getByText(name).closest('li');
  if (row === null) throw new Error(`There is no row for ${name}.`);
  return row;
}

describe('the five rows', () => {
  it('stand in the order of the scorecard', () => {
    drawScorecard();

    const names = [...document.querySelectorAll('.cw-dimension-name')].map(textOf);
    expect(names).toEqual(['Impact', 'Flow', 'Resilience', 'Cost', 'Alignment']);
  });

  it('show status, the one number with its unit, what it is, and its trend', () => {
    drawScorecard();

    const row = rowOf('Flow');
    expect(within(row).getByText('Watch')).toBeVisible();
    expect(textOf(row.querySelector('.cw-dimension-value'))).toBe('3.4 ×');
    expect(within(row).getByText('Cycle-time variance')).toBeVisible();
    expect(within(row).getByRole('img', { name: /^Trend: 2.8/ })).toBeVisible();
  });

  it('lead to the work items behind the number, on the page of the project', async () => {
    const bridge = fakeBridge({}, { navigate: () => undefined });
    const { user } = drawScorecard();

    await user.click(screen.getByRole('link', { name: 'Cycle-time variance' }));

    expect(bridge.payloads('navigate')).toEqual([
      {
        target: 'module',
        moduleKey: 'counterweight-page',
        projectKey: 'SHOP',
        path: 'scorecard/trace/cycle-time-variance',
        type: 'same-tab',
      },
    ]);
  });

  it('lead nowhere where no project has a page', () => {
    drawScorecard({ projectKeys: [] });

    expect(within(rowOf('Flow')).queryByRole('link')).not.toBeInTheDocument();
    expect(within(rowOf('Flow')).getByText('Cycle-time variance')).toBeVisible();
  });

  it('show an absence in words, and no number', () => {
    drawScorecard();

    const row = rowOf('Resilience');
    expect(within(row).getByText('No data')).toBeVisible();
    expect(within(row).getByText('No data: a signal of incidents')).toBeVisible();
    expect(row.querySelector('.cw-dimension-value')).toBeNull();
    expect(row).not.toHaveTextContent('0');
  });

  it('show a zero that was measured as a zero', () => {
    const zero = aMeasure({ value: 0, unit: 'share', trend: [] });
    drawScorecard({ dimensions: [aDimension({ measures: [zero] })] });

    expect(textOf(rowOf('Flow').querySelector('.cw-dimension-value'))).toBe('0 %');
  });

  it('say when few items are behind the number', () => {
    drawScorecard({ dimensions: [aDimension({ measures: [aMeasure({ n: 3, smallSample: true })] })] });

    expect(within(rowOf('Flow')).getByText('Cycle-time variance (small sample)')).toBeVisible();
  });

  it('say so when a dimension names a headline that it does not have', () => {
    drawScorecard({ dimensions: [aDimension({ headlineMeasureId: 'gone' })] });

    expect(within(rowOf('Flow')).getByText('No data yet')).toBeVisible();
  });
});

describe('the split', () => {
  const splitSection = () => screen.getByRole('region', { name: 'Capacity split' });

  it('shows the planned split of the running period with its status and failure mode in words', () => {
    drawScorecard();

    const section = splitSection();
    expect(within(section).getByText('Sprint 42, as planned, by work items')).toBeVisible();
    expect(within(section).getByText('Breach')).toBeVisible();
    expect(within(section).getByText(/below its floor of 20\s%: a feature factory/)).toBeVisible();
    expect(within(section).getByRole('img')).toHaveAccessibleName(/Technical health 12\s%/);
  });

  it('counts in the unit of the contract', () => {
    const current = aSprint(42, { planned: aSplit([3, 1, 21], 'breach', 'points') });
    drawScorecard({ split: [aSplitReport({ unit: 'points', overall: aTeam({ current }) })] });

    expect(within(splitSection()).getByText('Sprint 42, as planned, by story points')).toBeVisible();
  });

  it('names the opposite failure mode', () => {
    const current = aSprint(42, { planned: aSplit([12, 0, 8], 'over-invested') });
    drawScorecard({ split: [aSplitReport({ overall: aTeam({ current }) })] });

    expect(within(splitSection()).getByText('Over-invested')).toBeVisible();
    expect(within(splitSection()).getByText(/an engineering wishlist/)).toBeVisible();
  });

  it.each([
    ['nothing is split', [aSplitReport({ overall: aTeam({ current: null, inProgress: NO_SPLIT, trend: [] }) })]],
    ['there is no report', []],
  ])('draws no bar when %s', (_, split) => {
    drawScorecard({ split });

    expect(within(splitSection()).getByText('There is no work to judge here yet.')).toBeVisible();
    expect(within(splitSection()).queryByRole('img')).not.toBeInTheDocument();
  });
});

describe('freshness and the way on', () => {
  it('is told in the zone of the contract', () => {
    const { container } = drawScorecard();

    expect(textOf(container.querySelector('footer'))).toContain('As of Oct 26, 2026, 9:41 AM (Europe/Berlin)');
  });

  it('warns of numbers that are old', () => {
    drawScorecard({}, AS_OF + 72 * HOUR);

    expect(screen.getByRole('status')).toHaveTextContent('These numbers are 3 days old');
  });

  it('opens the full page in a project of the contract', async () => {
    const bridge = fakeBridge({}, { navigate: () => undefined });
    const { user } = drawScorecard();

    await user.click(screen.getByRole('link', { name: 'Open the scorecard' }));

    expect(bridge.payloads('navigate')).toEqual([
      { target: 'module', moduleKey: 'counterweight-page', projectKey: 'SHOP', type: 'same-tab' },
    ]);
  });

  it('offers no way where there is no project left', () => {
    drawScorecard({ projectKeys: [] });

    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
