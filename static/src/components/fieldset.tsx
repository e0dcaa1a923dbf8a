import type { ReactNode } from 'react';
import '../../styles/field.css';

interface Props {
  /** Takes the focus from an error summary. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** Several controls that are one field, with its hint and error. */
export function Fieldset({ id, legend, hint, error, children }: Props) {
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim();
  return (
    <fieldset id={id} className="cw-field" tabIndex={-1} aria-describedby={described === '' ? undefined : described}>
      <legend className="cw-label">{legend}</legend>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="cw-hint">
          {hint}
        </div>
      )}
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} className="cw-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
