import { useMemo, useState } from 'react';
import type { StatusPace, WipItem } from '../../../../src/core/scorecard/flow-detail';
import { AgeChart } from '../../charts/age-chart';
import { formatCounted, formatDays, formatDecimal } from '../../format/number';
import { CATEGORY } from '../../format/status';
import { useLocale } from '../../surface/locale';
import { ItemReading } from './item-reading';
import type { StatusOfWork } from './statuses-of-work';

interface Props {
  readonly statuses: readonly StatusOfWork[];
  readonly onOpenItem: (itemId: string) => void;
}

/** Work in progress by status and age, against the ages at which finished items left each status. */
export function AgePlot({ statuses, onOpenItem }: Props) {
  const locale = useLocale();
  const [active, setActive] = useState<number | null>(null);
  const columns = useMemo(() => statuses.map(({ pace }) => ({ ...pace, key: pace.statusId })), [statuses]);
  const placed = useMemo(
    () => statuses.flatMap(({ pace, items }) => items.map((item) => ({ pace, item }))),
    [statuses],
  );
  const dots = useMemo(
    () =>
      placed.map(({ pace, item: { ageDays, category, olderThan } }) => ({
        column: pace.statusId,
        age: ageDays,
        category,
        old: olderThan === 85,
      })),
    [placed],
  );
  const picked = active === null ? undefined : placed[active];
  const open = (index: number) => {
    const itemId = placed[index]?.item.itemId;
    if (itemId !== undefined) onOpenItem(itemId);
  };
  return (
    <>
      <AgeChart
        columns={columns}
        dots={dots}
        yTitle="Age in days, on a logarithmic scale"
        yText={(days) => formatDecimal(locale, days)}
        label={`Age in days of ${formatCounted(locale, dots.length, 'work item')} in progress, by status`}
        active={active}
        onActive={setActive}
        onOpen={open}
      />
      <ItemReading
        itemId={picked?.item.itemId ?? null}
        text={picked === undefined ? '' : agedText(locale, picked.item, picked.pace)}
      />
    </>
  );
}

function agedText(locale: string, { ageDays, category, olderThan }: WipItem, { name }: StatusPace): string {
  const compared =
    olderThan === null ? [] : [olderThan === 85 ? 'older than 85 % ever were' : 'older than half ever were'];
  return [`${formatDays(locale, ageDays)} old`, name, ...compared, CATEGORY[category].label.toLowerCase()].join(', ');
}
