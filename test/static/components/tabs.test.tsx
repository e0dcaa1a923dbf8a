import { screen } from '@testing-library/react';
import { useState } from 'react';
import { nextTab } from '../../../static/src/components/next-tab';
import { Tabs } from '../../../static/src/components/tabs';
import { axeViolations } from '../../support/axe';
import { draw } from '../../support/draw';

const TABS = [
  { id: 'scorecard', label: 'Scorecard' },
  { id: 'split', label: 'Split' },
  { id: 'flow', label: 'Flow' },
] as const;

function Page() {
  const [selected, setSelected] = useState<(typeof TABS)[number]['id']>('scorecard');
  return (
    <Tabs label="Views" tabs={TABS} selected={selected} onSelect={setSelected}>
      Content of {selected}
    </Tabs>
  );
}

const tab = (name: string) => screen.getByRole('tab', { name });

describe('Tabs', () => {
  it('ties the selected tab to what it shows', async () => {
    const { container } = draw(<Page />);

    expect(tab('Scorecard')).toHaveAttribute('aria-selected', 'true');
    expect(tab('Split')).toHaveAttribute('aria-selected', 'false');
    expect(screen.getByRole('tabpanel', { name: 'Scorecard' })).toHaveTextContent('Content of scorecard');
    expect(tab('Scorecard')).toHaveAttribute('aria-controls', screen.getByRole('tabpanel').id);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('selects with a click', async () => {
    const { user } = draw(<Page />);

    await user.click(tab('Flow'));

    expect(screen.getByRole('tabpanel', { name: 'Flow' })).toHaveTextContent('Content of flow');
  });

  it('is one stop for the keyboard, and then its content', async () => {
    const { user } = draw(<Page />);

    await user.tab();
    expect(tab('Scorecard')).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('tabpanel')).toHaveFocus();
  });

  it.each([
    ['{ArrowRight}', 'Split'],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', 'Scorecard'],
    ['{ArrowLeft}', 'Flow'],
    ['{End}', 'Flow'],
    ['{End}{Home}', 'Scorecard'],
  ])('selects with %s the tab %s and moves the focus to it', async (keys, name) => {
    const { user } = draw(<Page />);

    await user.tab();
    await user.keyboard(keys);

    expect(tab(name)).toHaveFocus();
    expect(tab(name)).toHaveAttribute('aria-selected', 'true');
    expect(tab(name)).toHaveAttribute('tabindex', '0');
    expect(screen.getAllByRole('tab', { selected: true })).toHaveLength(1);
  });

  it('leaves up and down to scrolling', async () => {
    const { user } = draw(<Page />);

    await user.tab();
    await user.keyboard('{ArrowDown}');

    expect(tab('Scorecard')).toHaveAttribute('aria-selected', 'true');
  });
});

describe('nextTab', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 0],
    ['ArrowLeft', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('moves of three tabs with %s from %d to %d', (key, from, to) => {
    expect(nextTab(key, from, 3)).toBe(to);
  });

  it.each(['ArrowDown', 'ArrowUp', 'Tab', 'Enter'])('does not move with %s', (key) => {
    expect(nextTab(key, 1, 3)).toBeNull();
  });
});
