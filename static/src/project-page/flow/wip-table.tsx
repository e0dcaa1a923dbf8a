import type { DescribedItem } from '../../../../src/contract/calls';
import type { WipItem } from '../../../../src/core/scorecard/flow-detail';
import { openWorkItem } from '../../bridge/navigate';
import { DataTable } from '../../components/data-table';
import { Lozenge } from '../../components/lozenge';
import { NavLink } from '../../components/nav-link';
import { formatDays } from '../../format/number';
import { CATEGORY } from '../../format/status';
import { useLocale } from '../../surface/locale';

interface Props {
  readonly number: number;
  readonly items: readonly WipItem[];
  /** What the caller may see; an item that is missing here is not shown. */
  readonly described: readonly DescribedItem[];
}

interface Row {
  readonly wip: WipItem;
  readonly item: DescribedItem;
}

/** Work items in progress with their age, and how that compares with finished ones of their type. */
export function WipTable({ number, items, described }: Props) {
  const locale = useLocale();
  const byId = new Map(described.map((item) => [item.id, item]));
  const rows = items.flatMap((wip): readonly Row[] => {
    const item = byId.get(wip.itemId);
    return item === undefined ? [] : [{ wip, item }];
  });
  return (
    <DataTable
      caption={number === 1 ? 'Work items in progress, oldest first' : `Work items in progress, continued (${number})`}
      rows={rows}
      keyOf={({ item }) => item.id}
      columns={[
        { title: 'Work item', cell: (row) => <WorkItem {...row} /> },
        { title: 'Age', numeric: true, cell: ({ wip }) => formatDays(locale, wip.ageDays) },
      ]}
    />
  );
}

function WorkItem({ wip, item }: Row) {
  return (
    <div className="cw-wip-item">
      <p>
        <NavLink go={() => openWorkItem(item.key)}>{item.key}</NavLink> {item.summary}
      </p>
      <p className="cw-subtle cw-small">
        {wip.olderThan !== null && (
          <>
            <Lozenge tone={wip.olderThan === 85 ? 'danger' : 'neutral'}>
              {wip.olderThan === 85 ? 'Older than 85 % ever were' : 'Older than half ever were'}
            </Lozenge>{' '}
          </>
        )}
        {item.statusName}, {item.assigneeName ?? 'nobody assigned'}, {CATEGORY[wip.category].label.toLowerCase()}
      </p>
    </div>
  );
}
