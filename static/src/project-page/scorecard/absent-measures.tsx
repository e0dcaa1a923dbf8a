import type { MeasureView } from '../../../../src/core/scorecard/snapshot';
import { absenceText } from '../../format/measure';
import { NumberTrace } from '../../trace/number-trace';

/** Measures without a number, with what is missing: shown, never as zero. Those that miss the same stand together. */
export function AbsentMeasures({ measures }: { readonly measures: readonly MeasureView[] }) {
  return (
    <ul>
      {[...byAbsence(measures)].map(([missing, group]) => (
        <li key={missing} className="cw-absent-group">
          <p className="cw-subtle">{missing}</p>
          <ul className="cw-absent-measures">
            {group.map(({ id, name, definitionId, key }) => (
              <li key={id}>
                {name}
                {key && <span className="cw-subtle"> (key)</span>} <code className="cw-definition">{definitionId}</code>{' '}
                <NumberTrace traceId={null} definitionId={definitionId} label={name} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function byAbsence(measures: readonly MeasureView[]): ReadonlyMap<string, readonly MeasureView[]> {
  const groups = new Map<string, readonly MeasureView[]>();
  for (const measure of measures) {
    const missing = absenceText(measure.absence);
    groups.set(missing, [...(groups.get(missing) ?? []), measure]);
  }
  return groups;
}
