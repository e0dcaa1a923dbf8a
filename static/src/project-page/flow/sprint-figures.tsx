import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { absenceText, measureFigure } from '../../format/measure';
import { useLocale } from '../../surface/locale';

interface Props {
  readonly reliability: FlowFigure;
  readonly drift: FlowFigure;
}

/** Both shares of the window as large numbers. */
export function SprintFigures({ reliability, drift }: Props) {
  return (
    <dl className="cw-percentiles">
      <Share name="Of what was committed, kept" figure={reliability} />
      <Share name="Scope drift, gross" figure={drift} />
    </dl>
  );
}

function Share({ name, figure: { value, unit, absence } }: { readonly name: string; readonly figure: FlowFigure }) {
  const locale = useLocale();
  if (value === null) {
    return (
      <div>
        <dt className="cw-subtle cw-small">{name}</dt>
        <dd className="cw-subtle">{absenceText(absence)}</dd>
      </div>
    );
  }
  const { figure, unit: word } = measureFigure(locale, value, unit);
  return (
    <div>
      <dt className="cw-subtle cw-small">{name}</dt>
      <dd>
        <strong>{figure}</strong> {word}
      </dd>
    </div>
  );
}
