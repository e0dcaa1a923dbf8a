import { screen } from '@testing-library/react';
import { useState } from 'react';
import { Field } from '../../../static/src/components/field';
import { Select } from '../../../static/src/components/select';
import { TextField } from '../../../static/src/components/text-field';
import { axeViolations } from '../../support/axe';
import { draw } from '../../support/draw';

function Floor({ error }: { readonly error?: string }) {
  const [value, setValue] = useState('20');
  return (
    <Field id="floor" label="Floor" hint="Lowest share of technical health." error={error}>
      {(control) => <TextField control={control} value={value} onChange={setValue} suffix="%" numeric />}
    </Field>
  );
}

describe('Field', () => {
  it('ties label and hint to the control', async () => {
    const { container } = draw(<Floor />);

    const input = screen.getByRole('textbox', { name: 'Floor' });
    expect(input).toHaveAccessibleDescription('Lowest share of technical health.');
    expect(input).not.toHaveAttribute('aria-invalid');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('ties an error to the control and marks it invalid', async () => {
    const { container } = draw(<Floor error="Enter 20 % or more." />);

    const input = screen.getByRole('textbox', { name: 'Floor' });
    expect(input).toHaveAccessibleDescription('Lowest share of technical health. Enter 20 % or more.');
    expect(input).toBeInvalid();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('describes nothing when there is neither hint nor error', () => {
    draw(
      <Field id="name" label="Name">
        {(control) => <TextField control={control} value="" onChange={() => undefined} />}
      </Field>,
    );

    expect(screen.getByRole('textbox', { name: 'Name' })).not.toHaveAttribute('aria-describedby');
  });
});

describe('TextField', () => {
  it('hands on what is typed, even what is no number', async () => {
    const { user } = draw(<Floor />);

    await user.type(screen.getByRole('textbox'), 'x');

    expect(screen.getByRole('textbox')).toHaveValue('20x');
    expect(screen.getByText('%')).toBeVisible();
  });

  it('takes no more than its length', async () => {
    function Short() {
      const [value, setValue] = useState('');
      const control = { id: 'a', 'aria-describedby': undefined, 'aria-invalid': undefined } as const;
      return <TextField control={control} value={value} onChange={setValue} maxLength={3} />;
    }
    const { user } = draw(<Short />);

    await user.type(screen.getByRole('textbox'), 'abcdef');

    expect(screen.getByRole('textbox')).toHaveValue('abc');
  });
});

describe('Select', () => {
  const options = [
    { value: 'items', label: 'Work items' },
    { value: 'points', label: 'Story points' },
  ] as const;

  it('hands on the value that was chosen by its label', async () => {
    const onChange = jest.fn();
    const { user } = draw(
      <Select control={{ 'aria-label': 'Unit' }} options={options} value="items" onChange={onChange} />,
    );

    await user.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'Story points');

    expect(onChange).toHaveBeenCalledWith('points');
  });

  it('cannot be changed when disabled', () => {
    draw(
      <Select
        control={{ 'aria-label': 'Unit' }}
        options={options}
        value="points"
        onChange={() => undefined}
        disabled
      />,
    );

    expect(screen.getByRole('combobox')).toBeDisabled();
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Story points');
  });
});
