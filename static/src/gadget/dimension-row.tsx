import type { DimensionView, MeasureView } from '../../../src/core/scorecard/snapshot';
import { Sparkline } from '../charts/sparkline';
import { openProjectPage } from '../bridge/navigate';
import { Lozenge } from '../components/lozenge';
import { NavLink } from '../components/nav-link';
import { absenceText, measureFigure } from '../format/measure';
import { HEALTH } from '../format/status';
import { useLocale } from '../surface/locale';

interface Props {
  readonly dimension: DimensionView;
  /** Whose page has the work items behind the number; null where there is none. */
  readonly projectKey: string | null;
}

/** One dimension: its name and status, the one number that matters, and how that number moved. */
export function DimensionRow({ dimension, projectKey }: Props) {
  const headline = dimension.measures.find((measure) => measure.id === dimension.headlineMeasureId);
  const { label, tone } = HEALTH[dimension.status];
  return (
    <li className="cw-dimension">
      <span className="cw-dimension-name">{dimension.name}</span>
      <span className="cw-dimension-status">
        <Lozenge tone={tone}>{label}</Lozenge>
      </span>
      {headline === undefined || headline.value === null ? (
        <span className="cw-dimension-absence">{absenceText(headline?.absence ?? null)}</span>
      ) : (
        <Headline measure={headline} value={headline.value} projectKey={projectKey} />
      )}
    </li>
  );
}

interface HeadlineProps extends Pick<Props, 'projectKey'> {
  readonly measure: MeasureView;
  readonly value: number;
}

function Headline({ measure, value, projectKey }: HeadlineProps) {
  const locale = useLocale();
  const title = measure.smallSample ? `${measure.name} (small sample)` : measure.name;
  const { figure, unit } = measureFigure(locale, value, measure.unit);
  return (
    <>
      <span className="cw-dimension-measure">
        {projectKey === null ? (
          title
        ) : (
          <NavLink go={() => openProjectPage(projectKey, `scorecard/trace/${measure.id}`)}>{title}</NavLink>
        )}
      </span>
      <span className="cw-dimension-trend">
        <Sparkline values={[...measure.trend, value]} unit={measure.unit} />
      </span>
      <span className="cw-dimension-value cw-number">
        <strong>{figure}</strong> {unit}
      </span>
    </>
  );
}
