import { screen } from '@testing-library/react';
import { useState } from 'react';
import { Choice } from '../../../static/src/components/choice';
import { Fieldset } from '../../../static/src/components/fieldset';
import { Switch } from '../../../static/src/components/switch';
import { axeViolations } from '../../support/axe';
import { draw } from '../../support/draw';

const UNITS = [
  { value: 'items', label: 'Work items' },
  { value: 'points', label: 'Story points' },
] as const;

function Unit() {
  const [unit, setUnit] = useState<'items' | 'points'>('items');
  return <Switch label="Count by" options={UNITS} value={unit} onChange={setUnit} />;
}

describe('Switch', () => {
  it('is a named group of radio buttons', async () => {
    const { container } = draw(<Unit />);

    expect(screen.getByRole('group', { name: 'Count by' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Work items' })).toBeChecked();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('changes by mouse and by arrow keys', async () => {
    const { user } = draw(<Unit />);

    await user.click(screen.getByText('Story points'));
    expect(screen.getByRole('radio', { name: 'Story points' })).toBeChecked();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('radio', { name: 'Work items' })).toBeChecked();
  });
});

describe('Choice', () => {
  it('can be clicked on its words', async () => {
    const onChange = jest.fn();
    const { user } = draw(
      <Choice type="checkbox" name="projects" checked={false} onChange={onChange}>
        Shop
      </Choice>,
    );

    await user.click(screen.getByText('Shop'));

    expect(onChange).toHaveBeenCalledWith(true);
  });

  it('cannot be changed when disabled', async () => {
    const onChange = jest.fn();
    const { user } = draw(
      <Choice type="checkbox" name="projects" checked={false} disabled onChange={onChange}>
        People
      </Choice>,
    );

    await user.click(screen.getByText('People'));

    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('Fieldset', () => {
  it('describes its controls by hint and error, and can take the focus', async () => {
    const { container } = draw(
      <Fieldset id="projects" legend="Projects" hint="1 chosen." error="Choose at least one.">
        <input aria-label="Shop" type="checkbox" />
      </Fieldset>,
    );

    const group = screen.getByRole('group', { name: 'Projects' });
    expect(group).toHaveAccessibleDescription('1 chosen. Choose at least one.');
    group.focus();
    expect(group).toHaveFocus();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('describes nothing when there is nothing to say', () => {
    draw(
      <Fieldset id="projects" legend="Projects">
        content
      </Fieldset>,
    );

    expect(screen.getByRole('group')).not.toHaveAttribute('aria-describedby');
  });
});
