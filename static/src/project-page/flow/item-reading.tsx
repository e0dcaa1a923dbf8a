import { Reading } from '../../charts/reading';
import { openWorkItem } from '../../bridge/navigate';
import { NavLink } from '../../components/nav-link';
import { useDescribed } from '../queries';
import { useSettled } from './use-settled';

/** The pointer rests this long on a point before Jira is asked what it is. */
export const REST_MS = 200;

interface Props {
  /** The picked work item; null while none is. */
  readonly itemId: string | null;
  /** What the snapshot knows of it. */
  readonly text: string;
}

/** The work item behind a dot: what the snapshot knows at once, key and summary when Jira has told. */
export function ItemReading({ itemId, text }: Props) {
  const settled = useSettled(itemId, REST_MS);
  const { data } = useDescribed(settled === null ? [] : [settled]);
  if (itemId === null) {
    return (
      <Reading hint="Point at a work item, or step through them with the arrow keys. Click or Enter opens its timeline.">
        {null}
      </Reading>
    );
  }
  const known = settled === itemId ? data : undefined;
  const item = known?.items[0];
  return (
    <Reading>
      {item !== undefined && (
        <>
          <NavLink go={() => openWorkItem(item.key)}>{item.key}</NavLink> {item.summary}:{' '}
        </>
      )}
      {known !== undefined && item === undefined && 'A work item that you may not browse: '}
      {text}
    </Reading>
  );
}
