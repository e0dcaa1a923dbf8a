import type { FlowDetail, Forecast } from '../../../../src/core/scorecard/flow-detail';
import { absenceText } from '../../format/measure';
import { formatCount, formatCounted } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { Arriving, type Arrival } from './arriving';
import { Card } from './card';
import type { Forecasted } from './forecasted';
import { HowMany } from './how-many';
import { WhenDone } from './when-done';

interface Props {
  readonly detail: Arrival<Pick<FlowDetail, 'forecast'>>;
  /** Today, in the contract's time zone: the axes begin there. */
  readonly today: number;
}

/** What the throughput of the last weeks would finish, if it went on like that. */
export function ForecastCard({ detail, today }: Props) {
  return (
    <Card id="flow-forecast" definitionId="forecast" traceId="forecast">
      <Arriving value={detail} label="Loading the forecast">
        {({ forecast }) =>
          forecast.kind === 'absent' ? <Refusal forecast={forecast} /> : <Forecasts forecast={forecast} today={today} />
        }
      </Arriving>
    </Card>
  );
}

/** A forecast from a handful of items would look as sure as one from hundreds: it is refused, and the reason is told. */
function Refusal({ forecast }: { readonly forecast: Extract<Forecast, { kind: 'absent' }> }) {
  return (
    <>
      <p className="cw-figure-title">There is no forecast</p>
      <p className="cw-subtle">{absenceText(forecast.absence)}</p>
    </>
  );
}

function Forecasts({ forecast, today }: { readonly forecast: Forecasted; readonly today: number }) {
  const locale = useLocale();
  const { trials, seed, historyDays, finished } = forecast;
  return (
    <>
      <WhenDone forecast={forecast} today={today} />
      <HowMany forecast={forecast} />
      <p className="cw-subtle cw-small">
        {formatCount(locale, trials)} trials, each drawing days from the last {formatCount(locale, historyDays)}, in
        which {formatCounted(locale, finished, 'work item')} {finished === 1 ? 'was' : 'were'} finished; seed {seed}. It
        holds as long as the team, its rules and the size of its work stay as they were.
      </p>
    </>
  );
}
