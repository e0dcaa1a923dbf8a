import { EDGES } from './age-bands';
import { CategoryItems } from './category-legend';
import { shape } from './dot-paths';

/** What dots, rings, lines and bands of the age chart are. */
export function AgeLegend() {
  return (
    <ul className="cw-legend">
      <CategoryItems />
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <path className="cw-dot-old" d={shape({ x: 7, y: 7, category: 'roadmap' }, 5.5)} />
        </svg>
        Older than 85 % of its type ever were
      </li>
      {EDGES.map(({ key, label }) => (
        <li key={key}>
          <svg width="20" height="12" aria-hidden="true">
            <rect className={`cw-band cw-band-${key}`} width="20" height="6" />
            <line className={`cw-edge cw-edge-${key}`} x1="0" x2="20" y1="6" y2="6" />
          </svg>
          {label} had left the status by then
        </li>
      ))}
    </ul>
  );
}
