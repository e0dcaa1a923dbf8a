import type { DimensionView } from '../../../../src/core/scorecard/snapshot';
import { Lozenge } from '../../components/lozenge';
import { HEALTH } from '../../format/status';
import { AbsentMeasures } from './absent-measures';
import { MeasureRow } from './measure-row';

const BROUGHT_BY: Readonly<Record<DimensionView['broughtBy'], string>> = {
  CPO: 'Signal brought by the CPO, response joint',
  CTO: 'Signal brought by the CTO, response joint',
  Joint: 'Signal and response joint',
};

/** One dimension: status and why, the failure mode when it is weak, and each of its measures. */
export function DimensionCard({ dimension }: { readonly dimension: DimensionView }) {
  const { id, name, status, why, failureMode, measures } = dimension;
  const titleId = `dimension-${id}`;
  const withValue = measures.filter(({ value }) => value !== null);
  const absent = measures.filter(({ value }) => value === null);
  return (
    <section className="cw-card cw-dimension-card" aria-labelledby={titleId}>
      <header className="cw-dimension-header">
        <h2 id={titleId} className="cw-section-title">
          {name}
        </h2>
        <Lozenge tone={HEALTH[status].tone}>{HEALTH[status].label}</Lozenge>
        <p className="cw-subtle cw-small cw-brought-by">{BROUGHT_BY[dimension.broughtBy]}</p>
      </header>
      <p>{why}</p>
      {status === 'weak' && (
        <p className="cw-failure-mode">
          <strong>How it fails:</strong> {failureMode}
        </p>
      )}
      {withValue.length > 0 && (
        <ul>
          {withValue.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} />
          ))}
        </ul>
      )}
      {absent.length > 0 && <AbsentMeasures measures={absent} />}
    </section>
  );
}
