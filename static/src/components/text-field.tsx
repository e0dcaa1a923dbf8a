import '../../styles/control.css';
import type { ControlProps } from './field';

interface Props {
  readonly control: ControlProps;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  /** A unit that stands behind the number, such as `%`. */
  readonly suffix?: string;
  readonly numeric?: boolean;
  readonly disabled?: boolean;
}

/** One line of text. Numbers are typed as text too, because `type=number` hides what it cannot parse. */
export function TextField({ control, value, onChange, maxLength, suffix, numeric = false, disabled = false }: Props) {
  return (
    <span className={`cw-text-field${numeric ? ' cw-text-field-numeric' : ''}`}>
      <input
        {...control}
        className="cw-control"
        type="text"
        inputMode={numeric ? 'decimal' : undefined}
        autoComplete="off"
        value={value}
        maxLength={maxLength}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
      {suffix !== undefined && <span className="cw-suffix">{suffix}</span>}
    </span>
  );
}
