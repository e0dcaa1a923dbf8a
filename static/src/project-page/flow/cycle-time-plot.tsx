import { useMemo, useState } from 'react';
import type { FlowPoint } from '../../../../src/core/scorecard/flow-detail';
import type { Percentiles } from '../../../../src/core/scorecard/snapshot';
import { Scatterplot } from '../../charts/scatterplot';
import { formatDay, formatShortDay } from '../../format/date';
import { formatCounted, formatDays, formatDecimal } from '../../format/number';
import { CATEGORY } from '../../format/status';
import { useLocale } from '../../surface/locale';
import { ItemReading } from './item-reading';

interface Props {
  readonly points: readonly FlowPoint[];
  readonly percentiles: Percentiles;
  readonly onOpenItem: (itemId: string) => void;
}

/** The scatterplot with what is known of the point under the pointer, or the one the arrow keys stepped to. */
export function CycleTimePlot({ points, percentiles, onOpenItem }: Props) {
  const locale = useLocale();
  const [active, setActive] = useState<number | null>(null);
  const drawn = useMemo(
    () => points.map(({ doneDay, cycleTimeDays, category }) => ({ x: doneDay, y: cycleTimeDays, category })),
    [points],
  );
  const { p50, p85, p95 } = percentiles;
  const rules = useMemo(
    () => [
      { value: p50, text: `50 %: ${formatDays(locale, p50)}` },
      { value: p85, text: `85 %: ${formatDays(locale, p85)}` },
      { value: p95, text: `95 %: ${formatDays(locale, p95)}` },
    ],
    [locale, p50, p85, p95],
  );
  const open = (index: number) => {
    const point = points[index];
    if (point !== undefined) onOpenItem(point.itemId);
  };
  const point = active === null ? undefined : points[active];
  return (
    <>
      <Scatterplot
        points={drawn}
        rules={rules}
        xText={(day) => formatShortDay(locale, day)}
        yTitle="Days, on a square-root scale"
        yText={(days) => formatDecimal(locale, days)}
        label={`Cycle time in days of ${formatCounted(locale, points.length, 'work item')}, by the day they were done`}
        active={active}
        onActive={setActive}
        onOpen={open}
      />
      <ItemReading itemId={point?.itemId ?? null} text={point === undefined ? '' : pointText(locale, point)} />
    </>
  );
}

function pointText(locale: string, { cycleTimeDays, doneDay, category }: FlowPoint): string {
  const days = formatDays(locale, cycleTimeDays);
  return `${days}, done ${formatDay(locale, doneDay)}, ${CATEGORY[category].label.toLowerCase()}`;
}
