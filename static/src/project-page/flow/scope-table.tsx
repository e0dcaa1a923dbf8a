import type { SprintReport } from '../../../../src/core/scorecard/flow-detail';
import { partTraceId } from '../../../../src/core/scorecard/trace';
import { DataTable } from '../../components/data-table';
import { useLocale } from '../../surface/locale';
import { TraceLink } from './trace-link';
import { amountColumns, shareText, type SprintUnit } from './sprint-words';

interface Props {
  readonly sprints: readonly SprintReport[];
  readonly unit: SprintUnit;
}

/** How the scope of each sprint changed, with its parts, newest first. */
export function ScopeTable({ sprints, unit }: Props) {
  const locale = useLocale();
  const amount = amountColumns(locale, unit);
  return (
    <DataTable
      stacks
      caption="Scope drift of each sprint"
      rows={sprints}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Sprint', cell: ({ name, over }) => (over ? name : `${name} (running)`) },
        amount('At its start', 'committed'),
        amount('Added', 'added'),
        amount('Removed', 'removed'),
        amount('Re-estimated', 'reestimated'),
        amount('At its end', 'final'),
        { title: 'Gross drift', numeric: true, cell: (sprint) => shareText(locale, sprint[unit].gross) },
        { title: 'Net drift', numeric: true, cell: (sprint) => shareText(locale, sprint[unit].net) },
        {
          title: 'Behind it',
          cell: ({ id, name }) => <TraceLink traceId={partTraceId('scope-drift', id)} label={`Scope drift, ${name}`} />,
        },
      ]}
    />
  );
}
