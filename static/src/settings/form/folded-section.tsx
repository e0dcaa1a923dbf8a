import { useEffect, useState, type ReactNode, type SyntheticEvent } from 'react';
import { Section } from './section';

interface Props {
  readonly title: string;
  readonly intro: string;
  /** What opening it is for. */
  readonly summary: string;
  /** Whether something in it needs attention: that opens it. */
  readonly wrong: boolean;
  readonly children: ReactNode;
}

/** A part of the form that most people leave as it is; it is drawn when it is opened. */
export function FoldedSection({ title, intro, summary, wrong, children }: Props) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (wrong) setOpen(true);
  }, [wrong]);
  const shown = open || wrong;
  const toggle = (event: SyntheticEvent) => {
    // The state opens it: what it holds must be there as soon as it is open.
    event.preventDefault();
    setOpen(!shown);
  };
  return (
    <Section title={title} intro={intro}>
      <details open={shown}>
        <summary onClick={toggle}>{summary}</summary>
        {shown && <div className="cw-details-body">{children}</div>}
      </details>
    </Section>
  );
}
