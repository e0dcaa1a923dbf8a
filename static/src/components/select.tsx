import '../../styles/control.css';
import type { ControlProps } from './field';

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
}

interface Props<V extends string> {
  readonly control: ControlProps | { readonly 'aria-label': string };
  readonly options: readonly Option<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly disabled?: boolean;
}

/** A native select whose values are known. */
export function Select<V extends string>({ control, options, value, onChange, disabled = false }: Props<V>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <select
      {...control}
      className="cw-control"
      value={value}
      disabled={disabled}
      onChange={(event) => choose(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
