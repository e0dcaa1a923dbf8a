import type { MeasureView } from '../../../../src/core/scorecard/snapshot';
import { absenceText } from '../../format/measure';

/** Measures without a number, each with what is missing: shown, never as zero. */
export function AbsentMeasures({ measures }: { readonly measures: readonly MeasureView[] }) {
  return (
    <ul className="cw-absent">
      {measures.map(({ id, name, definitionId, absence, key }) => (
        <li key={id} className="cw-absent-measure">
          <span>
            {name}
            {key && <span className="cw-subtle"> (key)</span>} <code className="cw-definition">{definitionId}</code>
          </span>
          <span className="cw-subtle">{absenceText(absence)}</span>
        </li>
      ))}
    </ul>
  );
}
