import '../../../styles/scorecard.css';
import type { DimensionView } from '../../../../src/core/scorecard/snapshot';
import { DimensionCard } from './dimension-card';

/** The five dimensions with everything that is known about each. */
export function ScorecardTab({ dimensions }: { readonly dimensions: readonly DimensionView[] }) {
  return (
    <div className="cw-cards">
      {dimensions.map((dimension) => (
        <DimensionCard key={dimension.id} dimension={dimension} />
      ))}
      <p className="cw-subtle cw-small">
        A dimension is weak when a key measure is weak, or at least half of its measures with data; on watch when any
        measure is on watch or weak; else healthy. Without data it is neither.
      </p>
    </div>
  );
}
