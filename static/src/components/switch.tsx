import '../../styles/switch.css';
import type { Option } from './select';

interface Props<V extends string> {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** A choice of a few that shows at once; native radio buttons, so the keyboard works as everywhere. */
export function Switch<V extends string>({ label, options, value, onChange }: Props<V>) {
  return (
    <fieldset className="cw-switch">
      <legend className="cw-visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="cw-switch-option">
          <input
            type="radio"
            name={label}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
