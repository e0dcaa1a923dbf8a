import { CATEGORIES, CATEGORY } from '../format/status';
import { EDGES } from './age-bands';
import { shape } from './dot-paths';

/** What dots, rings, lines and bands of the age chart are. */
export function AgeLegend() {
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
