import { screen } from '@testing-library/react';
import type { FlowFigure, FlowSummary } from '../../../../src/core/scorecard/snapshot';
import { MoreFigures } from '../../../../static/src/project-page/flow/more-figures';
import { axeViolations } from '../../../support/axe';
import { draw, textOf } from '../../../support/draw';
import { aFigure, aFlowSummary } from '../../../support/snapshot';

const drawFigures = (flow: Partial<FlowSummary> = {}) => draw(<MoreFigures flow={aFlowSummary(flow)} />);
const tile = (name: string) => textOf(screen.getByRole('region', { name }));

const absent = (definitionId: string): FlowFigure =>
  aFigure({
    definitionId,
    percentiles: null,
    value: null,
    absence: { kind: 'no-data', missing: 'nothing was done in the window' },
    n: 0,
    coverage: null,
    excluded: [],
  });

describe('the figures without a chart', () => {
  it('are told with their unit, what they mean and what is behind them', async () => {
    const { container } = drawFigures();

    expect(tile('Work in progress')).toContain('41 work itemsStarted and not done now.n = 41 work items');
    expect(tile('Flow efficiency')).toContain(
      '64 %Share of the time from start to done in which work was neither waiting nor flagged.n = 148 work items; coverage 94 %; 9 left out: done without being started',
    );
    expect(tile('Reopen rate')).toContain('2 %Work items reopened in the window, of those done in it.');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('tell a distribution by its percentiles', () => {
    drawFigures();

    expect(tile('Lead time')).toContain('Half within9 days85 % within34 days95 % within71 days');
    expect(tile('Lead time')).toContain('85 % of work items are done within 34 days of being created.');
  });

  it.each([
    ['Work in progress', 'wip'],
    ['Lead time', 'lead-time'],
    ['Flow efficiency', 'flow-efficiency'],
    ['Reopen rate', 'reopen-rate'],
  ])('lead from %s, which is %s, to its work items and its definition', (name, definition) => {
    drawFigures();

    expect(tile(name)).toContain(definition);
    expect(screen.getByRole('link', { name: `Work items behind ${name}` })).toBeVisible();
    expect(screen.getByRole('link', { name: `Definition of ${name}` })).toBeVisible();
  });

  it.each([
    ['Work in progress', 'wip', { wip: absent('wip') }],
    ['Lead time', 'lead-time', { leadTime: absent('lead-time') }],
    ['Flow efficiency', 'flow-efficiency', { flowEfficiency: absent('flow-efficiency') }],
    ['Reopen rate', 'reopen-rate', { reopenRate: absent('reopen-rate') }],
  ])('say of %s (%s) why there is none, and draw no zero', (name, _, flow) => {
    drawFigures(flow);

    expect(tile(name)).toContain('No data: nothing was done in the window');
    expect(tile(name)).not.toMatch(/0 %|0 work items[^;]*Started/);
    expect(screen.queryByRole('link', { name: `Work items behind ${name}` })).not.toBeInTheDocument();
  });

  it('say what lead time is where there is none', () => {
    drawFigures({ leadTime: absent('lead-time') });

    expect(tile('Lead time')).toContain('From created to done: what somebody who asks for something waits.');
  });

  it('tell a zero that was measured as a zero', () => {
    const none = { definitionId: 'reopen-rate', percentiles: null, value: 0, unit: 'share' } as const;
    drawFigures({ reopenRate: aFigure(none), wip: aFigure({ ...none, definitionId: 'wip', unit: 'items' }) });

    expect(tile('Reopen rate')).toContain('0 %');
    expect(tile('Work in progress')).toContain('0 work items');
  });
});
