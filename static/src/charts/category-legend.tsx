import { CATEGORIES, CATEGORY } from '../format/status';
import { shape } from './dot-paths';

/** The categories by shape and colour, as items of a legend. */
export function CategoryItems() {
  return CATEGORIES.map((category) => (
    <li key={category}>
      <svg width="12" height="12" aria-hidden="true">
        <path className={`cw-dot cw-fill-${category}`} d={shape({ x: 6, y: 6, category }, 5)} />
      </svg>
      {CATEGORY[category].label}
    </li>
  ));
}
