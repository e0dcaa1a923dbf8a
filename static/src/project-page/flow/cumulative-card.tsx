import { useState } from 'react';
import type { CumulativeFlow, FlowDetail } from '../../../../src/core/scorecard/flow-detail';
import { Figure } from '../../charts/figure';
import { PaintLegend } from '../../charts/paint-legend';
import { StackedAreas } from '../../charts/stacked-areas';
import { Switch } from '../../components/switch';
import { formatShortDay } from '../../format/date';
import { formatCount, formatCounted } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { Arriving, type Arrival } from './arriving';
import { Card } from './card';
import { areasOf, groundOf, viewOf, type CumulativeView } from './cumulative-areas';
import { CumulativeTable } from './cumulative-table';
import { cumulativeReading, cumulativeTitle } from './cumulative-words';

const VIEWS = [
  { value: 'all', label: 'All statuses' },
  { value: 'in-progress', label: 'In progress' },
] as const;

/** How many work items stood in each status at the end of each day. */
export function CumulativeCard({ detail }: { readonly detail: Arrival<Pick<FlowDetail, 'cumulative'>> }) {
  return (
    <Card id="flow-cumulative" definitionId="cumulative-flow" traceId="cumulative-flow">
      <Arriving value={detail} label="Loading the days">
        {({ cumulative }) => <Cumulative cumulative={cumulative} />}
      </Arriving>
    </Card>
  );
}

function Cumulative({ cumulative }: { readonly cumulative: CumulativeFlow }) {
  const locale = useLocale();
  const [view, setView] = useState<CumulativeView>(viewOf(cumulative));
  const areas = areasOf(cumulative, view);
  if (areas.length === 0) return <p className="cw-subtle">No work item stood in any status in this time.</p>;
  const ground = view === 'all' ? groundOf(cumulative) : 0;
  const title = cumulativeTitle(locale, cumulative);
  return (
    <>
      <div className="cw-flow-choice">
        <Switch label="Statuses drawn" options={VIEWS} value={view} onChange={setView} />
      </div>
      <Figure
        title={title}
        legend={<PaintLegend entries={areas.toReversed()} />}
        table={<CumulativeTable cumulative={cumulative} />}
      >
        <StackedAreas
          areas={areas}
          first={cumulative.firstDay}
          ground={ground}
          xText={(day) => formatShortDay(locale, day)}
          yText={(count) => formatCount(locale, count)}
          label={title}
          reading={(step) => cumulativeReading(locale, cumulative, step)}
        />
      </Figure>
      {ground > 0 && (
        <p className="cw-subtle cw-small">
          The axis begins at {formatCounted(locale, ground, 'work item')}: so many were done all the time.
        </p>
      )}
    </>
  );
}
