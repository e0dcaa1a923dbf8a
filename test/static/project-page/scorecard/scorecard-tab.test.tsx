import { screen, within } from '@testing-library/react';
import type { DimensionView } from '../../../../src/core/scorecard/snapshot';
import { ScorecardTab } from '../../../../static/src/project-page/scorecard/scorecard-tab';
import { PagePlaceProvider } from '../../../../static/src/trace/page-place';
import { axeViolations } from '../../../support/axe';
import { aHistory, fakeBridge } from '../../../support/bridge';
import { draw, textOf } from '../../../support/draw';
import { aDimension, aMeasure, anAbsentMeasure, fiveDimensions } from '../../../support/snapshot';

const card = (name: string) => within(screen.getByRole('region', { name }));

function rowOf(name: string): HTMLElement {
  const row = screen.getByText(name).closest('li');
  if (row === null) throw new Error(`There is no row for ${name}.`);
  return row;
}

function drawDimension(overrides: Partial<DimensionView>) {
  return draw(<ScorecardTab dimensions={[aDimension(overrides)]} />);
}

describe('the scorecard', () => {
  it('has a card for each of the five dimensions, in their order', async () => {
    const { container } = draw(<ScorecardTab dimensions={fiveDimensions()} />);

    const names = screen.getAllByRole('heading', { level: 2 }).map(textOf);
    expect(names).toEqual(['Impact', 'Flow', 'Resilience', 'Cost', 'Alignment']);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('tells status, why, and who brings the signal', () => {
    draw(<ScorecardTab dimensions={fiveDimensions()} />);

    const flow = card('Flow');
    expect(flow.getAllByText('Watch')).not.toHaveLength(0);
    expect(flow.getByText('Watch because cycle-time variance is in its watch band.')).toBeVisible();
    expect(flow.getByText('Signal brought by the CTO, response joint')).toBeVisible();
    expect(card('Alignment').getByText('Signal and response joint')).toBeVisible();
  });

  it('tells how a dimension fails only when it is weak', () => {
    draw(<ScorecardTab dimensions={fiveDimensions()} />);

    expect(card('Alignment').getByText(/drift apart without anybody saying so/)).toBeVisible();
    expect(card('Flow').queryByText('How it fails:')).not.toBeInTheDocument();
    expect(card('Impact').queryByText('How it fails:')).not.toBeInTheDocument();
  });

  it('tells the rule of a dimension’s status', () => {
    draw(<ScorecardTab dimensions={fiveDimensions()} />);

    expect(screen.getByText(/A dimension is weak when a key measure is weak/)).toBeVisible();
  });
});

describe('a measure with a value', () => {
  it('shows value, unit, definition, status, band with its source, trend and what is behind it', () => {
    drawDimension({});

    const row = rowOf('Cycle-time variance');
    expect(textOf(row.querySelector('.cw-measure-value'))).toBe('3.4 ×');
    expect(within(row).getByText('cycle-time-variance')).toBeVisible();
    expect(within(row).getByText('Watch')).toBeVisible();
    expect(within(row).getByText('3 or less is healthy, over 5 is weak (our judgement)')).toBeVisible();
    expect(within(row).getByRole('img')).toHaveAccessibleName(/^Trend: .*3\.4\s×$/);
    expect(textOf(row)).toContain('n = 148 work items; coverage 94 %; 9 left out: done without being started');
  });

  it('shows no status without a band, and says so', () => {
    drawDimension({ measures: [aMeasure({ band: null, status: null })] });

    const row = rowOf('Cycle-time variance');
    expect(row.querySelector('.cw-lozenge')).toBeNull();
    expect(within(row).getByText('No band: the trend is shown without a status')).toBeVisible();
  });

  it('is marked when it is a key measure', () => {
    drawDimension({ measures: [aMeasure({ key: true })] });

    expect(textOf(rowOf('Cycle-time variance'))).toContain('Cycle-time variance (key)');
  });

  it('says that a sample is small', () => {
    drawDimension({ measures: [aMeasure({ n: 2, smallSample: true })] });

    expect(textOf(rowOf('Cycle-time variance'))).toContain('n = 2 work items, small sample');
  });

  it('shows a measured zero as zero', () => {
    drawDimension({ measures: [aMeasure({ value: 0, unit: 'share' })] });

    expect(textOf(rowOf('Cycle-time variance').querySelector('.cw-measure-value'))).toBe('0 %');
  });
});

describe('a measure without a value', () => {
  const groupOf = (name: string) => {
    const group = screen.getByText(name).closest('.cw-absent-group');
    if (!(group instanceof HTMLElement)) throw new Error(`There is no group with ${name}.`);
    return group;
  };

  it.each([
    [{ kind: 'no-data', missing: 'no uptime signal is connected' } as const, 'No data: no uptime signal is connected'],
    [{ kind: 'not-computed', missing: 'not computed in this version' } as const, 'Not computed in this version'],
  ])('says why, with its definition, and shows no number: %j', (absence, text) => {
    drawDimension({ measures: [anAbsentMeasure('Uptime', absence)] });

    const group = groupOf('Uptime');
    expect(within(group).getByText(text)).toBeVisible();
    expect(within(group).getByText('uptime')).toBeVisible();
    expect(group).not.toHaveTextContent(/\d/);
  });

  it('stands with those that miss the same, in their order', () => {
    const notComputed = { kind: 'not-computed', missing: 'not computed in this version' } as const;
    const noSignal = { kind: 'no-data', missing: 'no uptime signal is connected' } as const;
    drawDimension({
      measures: [
        anAbsentMeasure('Change lead time', notComputed),
        anAbsentMeasure('Uptime', noSignal),
        anAbsentMeasure('Change fail rate', notComputed),
      ],
    });

    expect([...document.querySelectorAll('.cw-absent-group')].map(textOf)).toEqual([
      'Not computed in this version' +
        'Change lead time change-lead-time Definition of Change lead time' +
        'Change fail rate change-fail-rate Definition of Change fail rate',
      'No data: no uptime signal is connectedUptime uptime Definition of Uptime',
    ]);
  });

  it('is marked when it is a key measure, too', () => {
    drawDimension({ measures: [{ ...anAbsentMeasure('Uptime', null), key: true }] });

    expect(textOf(groupOf('Uptime'))).toBe('No data yetUptime (key) uptime Definition of Uptime');
  });

  it('stands below those with a value', () => {
    drawDimension({ measures: [anAbsentMeasure('Uptime', null), aMeasure()] });

    const lists = screen.getAllByRole('list').map(textOf);
    expect(lists[0]).toContain('Cycle-time variance');
    expect(lists[1]).toContain('Uptime');
  });
});

describe('the way behind a number', () => {
  it('leads to the work items and to the definition of a measure with a value', () => {
    drawDimension({ measures: [aMeasure()] });

    expect(screen.getAllByRole('link').map(textOf)).toEqual([
      'Work items behind Cycle-time variance',
      'Definition of Cycle-time variance',
    ]);
  });

  it('leads to the definition only where there is no number', () => {
    drawDimension({ measures: [anAbsentMeasure('Uptime', null)] });

    expect(screen.getAllByRole('link').map(textOf)).toEqual(['Definition of Uptime']);
  });

  it.each([
    ['capacity-split', 'Work items behind Technical health, as planned', '/scorecard/trace/capacity-split'],
    ['split', 'Definition of Technical health, as planned', '/scorecard/definition/split'],
  ])('goes by the id %s', async (_, name, path) => {
    const history = aHistory('/');
    fakeBridge({}, { createHistory: () => history });
    const { user } = draw(
      <PagePlaceProvider>
        <ScorecardTab dimensions={fiveDimensions()} />
      </PagePlaceProvider>,
    );

    await user.click(screen.getByRole('link', { name }));

    expect(history.location.pathname).toBe(path);
  });
});
