import { useEffect, useRef } from 'react';
import '../../styles/error-summary.css';

export interface SummaryLine {
  /** Id of the control, or null when the error belongs to none that is shown. */
  readonly fieldId: string | null;
  readonly label: string;
  readonly message: string;
}

interface Props {
  readonly lines: readonly SummaryLine[];
}

/** What is to be corrected, with a way to each field. It takes the focus when it comes, and with each new set. */
export function ErrorSummary({ lines }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), [lines]);
  const count = lines.length === 1 ? 'One entry needs' : `${lines.length} entries need`;
  return (
    <div ref={element} className="cw-error-summary" role="alert" tabIndex={-1}>
      <p className="cw-message-title">{count} your attention. Nothing has been saved.</p>
      <ul>
        {lines.map(({ fieldId, label, message }) => (
          <li key={label}>
            {fieldId === null ? label : <FieldLink fieldId={fieldId} label={label} />}: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink({ fieldId, label }: { readonly fieldId: string; readonly label: string }) {
  const go = (event: { preventDefault: () => void }) => {
    // A hash in the frame's address would reload the page in Jira.
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  };
  return (
    <a href={`#${fieldId}`} className="cw-link" onClick={go}>
      {label}
    </a>
  );
}
