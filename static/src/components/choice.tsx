import type { ReactNode } from 'react';
import '../../styles/choice.css';

interface Props {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A native checkbox or radio button with its words, all of which can be clicked. */
export function Choice({ type, name, checked, disabled = false, onChange, children }: Props) {
  return (
    <label className="cw-choice">
      <input
        type={type}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
