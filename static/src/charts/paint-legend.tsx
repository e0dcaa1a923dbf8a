import { useId, type ReactNode } from 'react';
import { PaintDefs, painted, type Paint } from './paint';

interface Props {
  readonly entries: readonly { readonly label: string; readonly paint: Paint }[];
  /** Entries for what is drawn otherwise, as list items. */
  readonly children?: ReactNode;
}

/** What the areas of a chart are, in the order they are drawn. */
export function PaintLegend({ entries, children }: Props) {
  return (
    <ul className="cw-legend">
      {entries.map(({ label, paint }) => (
        <li key={label}>
          <PaintSwatch paint={paint} />
          {label}
        </li>
      ))}
      {children}
    </ul>
  );
}

function PaintSwatch({ paint }: { readonly paint: Paint }) {
  const id = useId();
  return (
    <svg className="cw-swatch" width="12" height="12" aria-hidden="true">
      <PaintDefs id={id} paints={[paint]} />
      <rect {...painted(paint, id)} x="0.5" y="0.5" width="11" height="11" rx="2" />
    </svg>
  );
}
