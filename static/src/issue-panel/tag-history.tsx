import { Lozenge } from '../components/lozenge';
import { formatDate } from '../format/date';
import { CATEGORY } from '../format/status';
import { useLocale } from '../surface/locale';
import type { ReadyItem } from './ready-item';
import { TagReason } from './tag-reason';

/** Every tag the item ever had, newest first; folded, because the present one is shown above. */
export function TagHistory({ item }: { readonly item: ReadyItem }) {
  const locale = useLocale();
  const streamName = (id: string | null) => item.streams.find((stream) => stream.id === id)?.name;
  return (
    <details>
      <summary>History ({item.history.length})</summary>
      <ol className="cw-history-list">
        {item.history.map((entry) => (
          <li key={`${entry.recordedAt}-${entry.category}-${entry.streamId ?? ''}`}>
            <p className="cw-subtle cw-small">
              {formatDate(locale, entry.recordedAt)}
              {entry.retroTagged && ', counts since the work item was created'}
            </p>
            <p className="cw-present-tag">
              <Lozenge tone={CATEGORY[entry.category].tone}>{CATEGORY[entry.category].label}</Lozenge>
              <span>{streamName(entry.streamId)}</span>
            </p>
            <TagReason entry={entry} people={item.people} />
          </li>
        ))}
      </ol>
    </details>
  );
}
