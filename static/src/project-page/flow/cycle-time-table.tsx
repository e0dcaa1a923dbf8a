import { partTraceId } from '../../../../src/core/scorecard/trace';
import type { FlowFigure, FlowSummary, Percentiles } from '../../../../src/core/scorecard/snapshot';
import { DataTable } from '../../components/data-table';
import { formatCount, formatDays } from '../../format/number';
import { CATEGORIES, CATEGORY } from '../../format/status';
import { useLocale } from '../../surface/locale';
import { tracedBy } from './flow-card';
import { TraceLink } from './trace-link';

interface Row {
  readonly name: string;
  readonly figure: FlowFigure;
  readonly traceId: string;
}

/** Cycle time of all work items and of each category. */
export function CycleTimeByCategory({ flow }: { readonly flow: FlowSummary }) {
  const { definitionId } = flow.cycleTime;
  const rows = CATEGORIES.map((category) => ({
    name: CATEGORY[category].label,
    figure: flow.cycleTimeByCategory[category],
    traceId: partTraceId(definitionId, category),
  }));
  const all = { name: 'All', figure: flow.cycleTime, traceId: definitionId };
  return <CycleTimeTable by="category" rows={[all, ...rows]} />;
}

/** Cycle time of each type with finished work items. */
export function CycleTimeByType({ flow }: { readonly flow: FlowSummary }) {
  if (flow.cycleTimeByType.length === 0) return null;
  const rows = flow.cycleTimeByType.map(({ typeId, name, figure }) => ({
    name,
    figure,
    traceId: partTraceId('cycle-time:type', typeId),
  }));
  return <CycleTimeTable by="type" rows={rows} />;
}

function CycleTimeTable({ by, rows }: { readonly by: 'category' | 'type'; readonly rows: readonly Row[] }) {
  const locale = useLocale();
  const percentile = (title: string, key: keyof Percentiles) => ({
    title,
    numeric: true,
    cell: ({ figure }: Row) => (figure.percentiles === null ? 'None' : formatDays(locale, figure.percentiles[key])),
  });
  return (
    <DataTable
      stacks
      caption={`Cycle time by ${by}`}
      rows={rows}
      keyOf={({ traceId }) => traceId}
      columns={[
        {
          title: by === 'category' ? 'Category' : 'Type',
          cell: ({ name, figure }) => (figure.smallSample ? `${name} (small sample)` : name),
        },
        { title: 'Work items', numeric: true, cell: ({ figure }) => formatCount(locale, figure.n) },
        percentile('50 %', 'p50'),
        percentile('85 %', 'p85'),
        percentile('95 %', 'p95'),
        {
          title: 'Behind it',
          cell: ({ name, figure, traceId }) =>
            tracedBy(figure) !== null && <TraceLink traceId={traceId} label={`Cycle time, ${name}`} />,
        },
      ]}
    />
  );
}
