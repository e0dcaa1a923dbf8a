import { useId } from 'react';
import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { absenceText, measureFigure } from '../../format/measure';
import { useLocale } from '../../surface/locale';
import { NumberTrace } from '../../trace/number-trace';
import { Provenance } from '../provenance';
import { isAbsent, tracedBy } from './flow-card';
import { PercentileFigures } from './percentile-figures';

interface Props {
  readonly title: string;
  /** What it says, in one sentence. */
  readonly meaning: string;
  readonly figure: FlowFigure;
}

/** A figure that needs no drawing: its number, what it means, and what is behind it. */
export function FigureTile({ title, meaning, figure }: Props) {
  const id = useId();
  return (
    <section className="cw-card cw-flow-tile" aria-labelledby={id}>
      <header className="cw-flow-header">
        <h3 id={id} className="cw-figure-title">
          {title}
        </h3>
        <code className="cw-definition">{figure.definitionId}</code>
      </header>
      {isAbsent(figure) ? <p className="cw-subtle">{absenceText(figure.absence)}</p> : <Value figure={figure} />}
      <p className="cw-subtle cw-small">{meaning}</p>
      <div className="cw-subtle cw-small">
        <Provenance of={figure} />
      </div>
      <NumberTrace traceId={tracedBy(figure)} definitionId={figure.definitionId} label={title} />
    </section>
  );
}

function Value({ figure: { percentiles, value, unit } }: { readonly figure: FlowFigure }) {
  const locale = useLocale();
  if (percentiles !== null) return <PercentileFigures percentiles={percentiles} relation="within" />;
  if (value === null) return null;
  const { figure, unit: word } = measureFigure(locale, value, unit);
  return (
    <p className="cw-tile-value">
      <strong>{figure}</strong> {word}
    </p>
  );
}
