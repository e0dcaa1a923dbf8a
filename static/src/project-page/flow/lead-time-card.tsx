import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { formatDays } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { FlowCard } from './flow-card';
import { PercentileFigures } from './percentile-figures';

/** From created to done: what somebody who asks for something waits. */
export function LeadTimeCard({ figure }: { readonly figure: FlowFigure }) {
  const locale = useLocale();
  const { percentiles } = figure;
  return (
    <FlowCard title="Lead time" figure={figure}>
      {percentiles !== null && (
        <>
          <p className="cw-figure-title">
            85 % of work items are done within {formatDays(locale, percentiles.p85)} of being created
          </p>
          <PercentileFigures percentiles={percentiles} relation="within" />
        </>
      )}
    </FlowCard>
  );
}
