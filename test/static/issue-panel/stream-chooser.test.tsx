import { screen, within } from '@testing-library/react';
import type { ReadyItem } from '../../../static/src/issue-panel/ready-item';
import { StreamChooser } from '../../../static/src/issue-panel/stream-chooser';
import { draw } from '../../support/draw';
import { anItem } from '../../support/item-reply';

function drawChooser(item: ReadyItem) {
  return draw(<StreamChooser item={item} choice={null} saving={false} onChoose={() => undefined} />);
}

describe('StreamChooser', () => {
  it('groups the streams by category in one radio group', () => {
    drawChooser(anItem());

    const group = screen.getByRole('radiogroup', { name: 'Change the tag' });
    const names = (category: string) =>
      within(within(group).getByRole('group', { name: category }))
        .getAllByRole('radio')
        .map((stream) => stream.textContent);
    expect(names('Roadmap')).toEqual(['Feature', 'Enhancement', 'Customer bug', 'AI experiment']);
    expect(names('Technical health')).toEqual(['Tech debt', 'Platform', 'Reliability', 'Security']);
  });

  it('follows the order on screen, whatever the order in the contract', () => {
    const [first, ...rest] = [...anItem().streams].reverse();
    drawChooser(anItem({ streams: first === undefined ? rest : [first, ...rest] }));

    expect(screen.getAllByRole('radio').map((stream) => stream.textContent)).toEqual([
      'AI experiment',
      'Customer bug',
      'Enhancement',
      'Feature',
      'Security',
      'Reliability',
      'Platform',
      'Tech debt',
    ]);
  });

  it('says which split the effects speak of', () => {
    drawChooser(anItem({ basis: 'work in progress' }));

    expect(screen.getByText('Effect on work in progress')).toBeVisible();
  });

  it('promises no effect for an item that does not count', () => {
    drawChooser(anItem({ countsInSplit: false }));

    expect(screen.queryByText(/^Effect on/)).not.toBeInTheDocument();
    expect(screen.queryByText(/stays/)).not.toBeInTheDocument();
  });
});
