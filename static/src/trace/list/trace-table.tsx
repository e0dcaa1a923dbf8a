import type { TraceReply, TraceRow } from '../../../../src/contract/trace';
import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import { openWorkItem } from '../../bridge/navigate';
import { DataTable, type Column } from '../../components/data-table';
import { NavLink } from '../../components/nav-link';
import { PageLink } from '../../components/page-link';
import { formatMeasure } from '../../format/measure';
import { CATEGORY } from '../../format/status';
import { useLocale } from '../../surface/locale';
import { useOpenItem } from '../page-place';
import { ownUnit } from './own-unit';

interface Props {
  readonly reply: TraceReply;
  readonly policy: CapacityPolicy;
}

/** Each work item with its own value; columns that no row has anything for are left out. */
export function TraceTable({ reply, policy }: Props) {
  const locale = useLocale();
  const { rows, total, offset } = reply;
  const own = ownUnit(reply, policy);
  const value: Column<TraceRow> = {
    title: 'Value',
    numeric: true,
    cell: (row) => (row.value === null ? 'None' : formatMeasure(locale, row.value, own)),
  };
  const columns: [Column<TraceRow>, ...Column<TraceRow>[]] = [
    { title: 'Work item', cell: (row) => <WorkItem row={row} /> },
    { title: 'Type', cell: ({ typeName }) => typeName },
    { title: 'Status', cell: ({ statusName }) => statusName },
    ...(rows.some(({ part }) => part !== null)
      ? [{ title: 'Part', cell: ({ part }: TraceRow) => partText(part) }]
      : []),
    ...(rows.some((row) => row.value !== null) ? [value] : []),
    { title: 'Over time', cell: (row) => <Timeline row={row} /> },
  ];
  return (
    <div className="cw-trace-table">
      <DataTable
        stacks
        caption={`Work items behind the number, from ${offset + 1} of ${total} on`}
        rows={rows}
        // One work item may stand behind a number more than once, such as in two sprints.
        keyOf={(row) => String(rows.indexOf(row))}
        columns={columns}
      />
    </div>
  );
}

/** Parts of a split are its categories; all others come in words. */
function partText(part: string | null): string {
  return Object.entries(CATEGORY).find(([category]) => category === part)?.[1].label ?? part ?? 'None';
}

function WorkItem({ row: { key, summary } }: { readonly row: TraceRow }) {
  return (
    <span className="cw-trace-item">
      <NavLink go={() => openWorkItem(key)}>{key}</NavLink> {summary}
    </span>
  );
}

function Timeline({ row: { itemId, key } }: { readonly row: TraceRow }) {
  const openItem = useOpenItem();
  return (
    <PageLink about={`of ${key}`} go={() => openItem(itemId)}>
      Timeline
    </PageLink>
  );
}
