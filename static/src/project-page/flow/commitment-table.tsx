import type { SprintReport } from '../../../../src/core/scorecard/flow-detail';
import { partTraceId } from '../../../../src/core/scorecard/trace';
import { DataTable } from '../../components/data-table';
import { Lozenge } from '../../components/lozenge';
import { formatCount } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { TraceLink } from './trace-link';
import { amountColumns, shareText, type SprintUnit } from './sprint-words';

interface Props {
  readonly sprints: readonly SprintReport[];
  readonly unit: SprintUnit;
}

/** What each sprint committed to and kept, newest first. */
export function CommitmentTable({ sprints, unit }: Props) {
  const locale = useLocale();
  const amount = amountColumns(locale, unit);
  return (
    <DataTable
      stacks
      caption="Commitment reliability of each sprint"
      rows={sprints}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Sprint', cell: (sprint) => <SprintName sprint={sprint} /> },
        amount('Committed', 'committed'),
        amount('Kept', 'kept'),
        { title: 'Reliability', numeric: true, cell: (sprint) => shareText(locale, sprint[unit].reliability) },
        {
          title: 'Without an estimate',
          numeric: true,
          cell: ({ withoutEstimate }) => formatCount(locale, withoutEstimate),
        },
        {
          title: 'Behind it',
          cell: ({ id, name }) => (
            <TraceLink traceId={partTraceId('commitment-reliability', id)} label={`Commitment reliability, ${name}`} />
          ),
        },
      ]}
    />
  );
}

function SprintName({ sprint: { name, boardName, over, underCommitted } }: { readonly sprint: SprintReport }) {
  return (
    <>
      {name} <span className="cw-subtle cw-small">{boardName}</span>{' '}
      {!over && <Lozenge tone="information">Running</Lozenge>}
      {underCommitted && <Lozenge tone="warning">Under-committed?</Lozenge>}
    </>
  );
}
