import { shape } from '../../charts/dot-paths';
import { CATEGORIES, CATEGORY } from '../../format/status';

/** The categories by shape and colour. */
export function DotLegend() {
  return (
    <ul className="cw-legend">
      {CATEGORIES.map((category) => (
        <li key={category}>
          <svg width="12" height="12" aria-hidden="true">
            <path className={`cw-dot cw-fill-${category}`} d={shape({ x: 6, y: 6, category }, 5)} />
          </svg>
          {CATEGORY[category].label}
        </li>
      ))}
    </ul>
  );
}
