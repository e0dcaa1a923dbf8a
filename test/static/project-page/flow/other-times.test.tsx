import { screen, within } from '@testing-library/react';
import { OtherTimes } from '../../../../static/src/project-page/flow/other-times';
import { draw, textOf } from '../../../support/draw';
import { aFigure, aFlowSummary } from '../../../support/snapshot';

const drawTimes = (overrides: Parameters<typeof aFlowSummary>[0] = {}) =>
  draw(<OtherTimes flow={aFlowSummary(overrides)} />);
const names = () =>
  screen
    .getAllByRole('rowheader')
    .map(textOf)
    .map((text) => text.split(' n = ')[0]);

describe('cycle time counted in other ways', () => {
  it('is told for each way with its definition', () => {
    drawTimes();

    expect(names()).toEqual([
      'Working days cycle-time-working-days',
      'Hours that passed cycle-time-elapsed',
      'Days in progress active-time',
    ]);
    const row = within(screen.getByRole('row', { name: /^Working days/ }));
    expect(row.getAllByRole('cell').slice(0, 3).map(textOf)).toEqual(['3', '9', '15']);
  });

  it('leaves out a way that there is no number for', () => {
    drawTimes({ cycleTimeElapsed: aFigure({ definitionId: 'cycle-time-elapsed', percentiles: null }) });

    expect(names()).toEqual(['Working days cycle-time-working-days', 'Days in progress active-time']);
  });

  it.each([
    ['the number of work items', { n: 100 }],
    ['the coverage', { coverage: 0.5 }],
    ['what is left out', { excluded: [{ reason: 'without a calendar', count: 2 }] }],
    ['how many are left out', { excluded: [{ reason: 'done without being started', count: 8 }] }],
    ['a small sample', { smallSample: true }],
  ])('tells what is behind it where %s differs', (_, difference) => {
    const { container } = drawTimes({
      cycleTimeWorkingDays: aFigure({ definitionId: 'cycle-time-working-days', unit: 'working-days', ...difference }),
    });

    expect(container.textContent.match(/n = /g)).toHaveLength(1);
    expect(textOf(screen.getByRole('row', { name: /^Working days/ }))).toContain('n = ');
  });

  it('does not repeat what is behind it where it is the same', () => {
    const { container } = drawTimes();

    expect(container.textContent).not.toContain('n = ');
  });
});
