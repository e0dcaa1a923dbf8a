import { useId, type ReactNode } from 'react';
import '../../styles/charts.css';

interface Props {
  /** What the chart says, as a sentence. */
  readonly title: string;
  readonly legend?: ReactNode;
  readonly children: ReactNode;
  /** The same data as a table. */
  readonly table: ReactNode;
}

/** A chart with what it says, what its colours mean, and its table. */
export function Figure({ title, legend, children, table }: Props) {
  const id = useId();
  return (
    <figure className="cw-figure" aria-labelledby={id}>
      <figcaption id={id} className="cw-figure-title">
        {title}
      </figcaption>
      {legend}
      {children}
      <details className="cw-figure-table">
        <summary>Show as a table</summary>
        {table}
      </details>
    </figure>
  );
}
