import { CategoryItems } from '../../charts/category-legend';

/** The categories by shape and colour. */
export function DotLegend() {
  return (
    <ul className="cw-legend">
      <CategoryItems />
    </ul>
  );
}
