import type { ReactNode } from 'react';
import '../../styles/field.css';

/** What a control needs so that its label, hint and error belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  /** Unique on the page; error summaries move the focus to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A labelled control with a hint and an error, tied to it for assistive technology. */
export function Field({ id, label, hint, error, children }: Props) {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const describedBy = [hintId, errorId].filter((part) => part !== undefined).join(' ');
  return (
    <div className="cw-field">
      <label className="cw-label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {hintId !== undefined && (
        <div id={hintId} className="cw-hint">
          {hint}
        </div>
      )}
      {errorId !== undefined && (
        <p id={errorId} className="cw-error">
          {error}
        </p>
      )}
    </div>
  );
}
