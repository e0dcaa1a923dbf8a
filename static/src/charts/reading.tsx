import type { ReactNode } from 'react';
import '../../styles/charts.css';

interface Props {
  /** What is known of the mark that was picked; null while none is. */
  readonly children: ReactNode | null;
  /** Stands there instead. */
  readonly hint?: string;
}

const HINT = 'Point at the chart, or step through it with the arrow keys, for the numbers.';

/** Tells in words what pointer or arrow keys picked in a chart. It is there from the start, or it would not be spoken. */
export function Reading({ children, hint = HINT }: Props) {
  return (
    <p className="cw-point cw-small" role="status">
      {children ?? <span className="cw-subtle">{hint}</span>}
    </p>
  );
}
