import { useState } from 'react';
import type { FlowDetail, WipItem } from '../../../../src/core/scorecard/flow-detail';
import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { AgeLegend } from '../../charts/age-legend';
import { Figure } from '../../charts/figure';
import { formatCounted, formatDays } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { AgePlot } from './age-plot';
import { AgeTable } from './age-table';
import { ageTitle } from './age-title';
import { Arriving, type Arrival } from './arriving';
import { FlowCard } from './flow-card';
import { PercentileFigures } from './percentile-figures';
import { statusesOfWork } from './statuses-of-work';
import { WipList } from './wip-list';

interface Props {
  readonly wip: FlowFigure;
  readonly wipAge: FlowFigure;
  readonly detail: Arrival<Pick<FlowDetail, 'wip' | 'paces'>>;
  readonly onOpenItem: (itemId: string) => void;
}

/** What has been started and not finished, and how its age compares with what finished before. */
export function WipCard({ wip, wipAge, detail, onOpenItem }: Props) {
  const locale = useLocale();
  const { percentiles } = wipAge;
  return (
    <FlowCard id="flow-age" figure={wipAge} beside={[{ name: 'Work in progress', figure: wip }]}>
      {percentiles !== null && (
        <>
          <p>
            {formatCounted(locale, wip.value ?? wip.n, 'work item')} in progress, half of them for at most{' '}
            {formatDays(locale, percentiles.p50)}
          </p>
          <PercentileFigures percentiles={percentiles} relation="at most" />
          <Arriving value={detail} label="Loading the work items in progress">
            {(arrived) => <Ages detail={arrived} onOpenItem={onOpenItem} />}
          </Arriving>
        </>
      )}
    </FlowCard>
  );
}

interface AgesProps {
  readonly detail: Pick<FlowDetail, 'wip' | 'paces'>;
  readonly onOpenItem: (itemId: string) => void;
}

function Ages({ detail, onOpenItem }: AgesProps) {
  const locale = useLocale();
  const statuses = statusesOfWork(detail);
  return (
    <>
      <Figure title={ageTitle(locale, detail.wip)} legend={<AgeLegend />} table={<AgeTable statuses={statuses} />}>
        <AgePlot statuses={statuses} onOpenItem={onOpenItem} />
      </Figure>
      <Listed items={detail.wip} />
    </>
  );
}

/** Titles come from Jira one batch at a time: it is asked when somebody wants to read them. */
function Listed({ items }: { readonly items: readonly WipItem[] }) {
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <details className="cw-figure-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>List the work items in progress, oldest first</summary>
      {open && <WipList items={items} />}
    </details>
  );
}
