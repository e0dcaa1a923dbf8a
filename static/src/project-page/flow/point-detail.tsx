import type { FlowPoint } from '../../../../src/core/scorecard/flow-detail';
import { openWorkItem } from '../../bridge/navigate';
import { NavLink } from '../../components/nav-link';
import { formatDay } from '../../format/date';
import { formatDays } from '../../format/number';
import { CATEGORY } from '../../format/status';
import { useLocale } from '../../surface/locale';
import { useDescribed } from '../queries';
import { useSettled } from './use-settled';

/** The pointer rests this long on a point before Jira is asked what it is. */
export const REST_MS = 200;

/** The work item behind a point: what the snapshot knows at once, key and summary when Jira has told. */
export function PointDetail({ point }: { readonly point: FlowPoint | null }) {
  const locale = useLocale();
  const itemId = useSettled(point?.itemId ?? null, REST_MS);
  const { data } = useDescribed(itemId === null ? [] : [itemId]);
  if (point === null) {
    return (
      <p className="cw-point cw-subtle cw-small">Point at a work item, or step through them with the arrow keys.</p>
    );
  }
  const item = itemId === point.itemId ? data?.items[0] : undefined;
  const hidden = itemId === point.itemId && data !== undefined && item === undefined;
  return (
    <p className="cw-point cw-small" role="status">
      {item !== undefined && (
        <>
          <NavLink go={() => openWorkItem(item.key)}>{item.key}</NavLink> {item.summary}:{' '}
        </>
      )}
      {hidden && 'A work item that you may not browse: '}
      {formatDays(locale, point.cycleTimeDays)}, done {formatDay(locale, point.doneDay)},{' '}
      {CATEGORY[point.category].label.toLowerCase()}
    </p>
  );
}
