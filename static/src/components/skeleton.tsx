import '../../styles/skeleton.css';

interface Props {
  /** What is being loaded, for those who do not see the grey lines. */
  readonly label: string;
  readonly lines: number;
}

/** Grey lines where text will stand, so that the surface does not jump when it comes. */
export function Skeleton({ label, lines }: Props) {
  return (
    <div className="cw-skeleton" role="status">
      <span className="cw-visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="cw-skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
