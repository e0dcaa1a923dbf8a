import { screen, within } from '@testing-library/react';
import { EscapedCard } from '../../../../static/src/project-page/flow/escaped-card';
import { axeViolations } from '../../../support/axe';
import '../../../support/browser-gaps';
import { draw, textOf } from '../../../support/draw';
import { someEscapedMonths } from '../../../support/flow-parts';
import { aFigure, aFlowSummary } from '../../../support/snapshot';

type Props = Parameters<typeof EscapedCard>[0];

const { escapedDefectRate } = aFlowSummary();
const drawCard = (overrides: Partial<Props> = {}) =>
  draw(<EscapedCard figure={escapedDefectRate} detail={{ escaped: someEscapedMonths() }} {...overrides} />);

describe('escaped defects', () => {
  it('are drawn for each month under the rate of the window', async () => {
    const { container } = drawCard();

    expect(textOf(container.querySelector('figcaption'))).toBe(
      '25 % of the bugs created in the window were found in production',
    );
    expect(screen.getByRole('group', { name: /of the bugs/ })).toHaveAccessibleName(
      /^25\s% of the bugs .* Arrow keys step through the months\.$/,
    );
    expect([...container.querySelectorAll('svg text')].map(textOf)).toEqual(
      expect.arrayContaining(['Aug', 'Sep', 'Oct', '12']),
    );
    expect(await axeViolations(container)).toEqual([]);
  });

  it('are stacked with what was found before release and what cannot be told', () => {
    const { container } = drawCard();

    const column = [...container.querySelectorAll('.cw-chart rect.cw-part, .cw-chart rect.cw-patterned')].slice(-3);
    const heights = column.map((part) => Number(part.getAttribute('height')));
    // October: 3 escaped, 1 cannot be told, 8 found before.
    expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(3);
    expect((heights[2] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(8);
  });

  it('are named in a legend', () => {
    drawCard();

    expect(screen.getAllByRole('listitem').map(textOf)).toEqual([
      'Found in production',
      'Cannot be told',
      'Found before release',
    ]);
  });

  it('are read month by month', async () => {
    const { user } = drawCard();
    const reading = () => textOf(screen.getByRole('status'));

    screen.getByRole('group', { name: /of the bugs/ }).focus();
    await user.keyboard('{End}');
    expect(reading()).toBe('October 2026: 12 bugs; 3 found in production, 1 cannot be told, 8 found before release');
    await user.keyboard('{ArrowLeft}');

    expect(reading()).toBe('September 2026: no bug was created');
  });

  it('have a table, newest first', async () => {
    const { user } = drawCard();

    await user.click(screen.getByText('Show as a table'));

    const table = screen.getByRole('table', { name: 'Bugs by the month they were created in' });
    expect(within(table).getAllByRole('row').map(textOf)).toEqual([
      'MonthFound in productionCannot be toldFound before releaseAll bugs',
      'October 202631812',
      'September 20260000',
      'August 20262068',
    ]);
  });

  it('are absent with the reason where no bug was created', () => {
    const absence = { kind: 'no-data', missing: 'no bug was created in the window' } as const;
    drawCard({ figure: aFigure({ percentiles: null, value: null, absence, definitionId: 'escaped-defect-rate' }) });

    expect(screen.getByText('No data: no bug was created in the window')).toBeVisible();
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });
});
