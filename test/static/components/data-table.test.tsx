import { screen, within } from '@testing-library/react';
import { DataTable } from '../../../static/src/components/data-table';
import { axeViolations } from '../../support/axe';
import { draw } from '../../support/draw';

interface Week {
  readonly name: string;
  readonly done: number;
}

const weeks: readonly Week[] = [
  { name: 'Oct 12', done: 9 },
  { name: 'Oct 19', done: 12 },
];

function drawTable(stacks = false) {
  return draw(
    <DataTable
      caption="Finished work items"
      rows={weeks}
      keyOf={({ name }) => name}
      stacks={stacks}
      columns={[
        { title: 'Week', cell: ({ name }) => name },
        { title: 'Done', numeric: true, cell: ({ done }) => done },
      ]}
    />,
  );
}

describe('DataTable', () => {
  it('is a table with a name, whose rows are named by their first cell', async () => {
    const { container } = drawTable();

    const table = screen.getByRole('table', { name: 'Finished work items' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Oct 12', 'Oct 19']);
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Week', 'Done']);
    expect(
      within(table)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['9', '12']);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('aligns numbers and their titles alike', () => {
    drawTable();

    expect(screen.getByRole('columnheader', { name: 'Done' })).toHaveClass('cw-number');
    screen.getAllByRole('cell').forEach((cell) => expect(cell).toHaveClass('cw-number'));
    expect(screen.getByRole('columnheader', { name: 'Week' })).not.toHaveClass('cw-number');
  });

  it('carries the title of its column in each cell, for where it stacks', () => {
    drawTable(true);

    expect(screen.getByRole('table')).toHaveClass('cw-table-stacks');
    screen.getAllByRole('cell').forEach((cell) => expect(cell).toHaveAttribute('data-title', 'Done'));
  });

  it('does not stack unless told to', () => {
    drawTable();

    expect(screen.getByRole('table')).not.toHaveClass('cw-table-stacks');
  });
});
