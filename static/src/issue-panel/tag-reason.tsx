import type { TagEntry } from '../../../src/core/classify/tag';
import { openWorkItem } from '../bridge/navigate';
import { NavLink } from '../components/nav-link';
import { formatDate } from '../format/date';
import { useLocale } from '../surface/locale';

interface Props {
  readonly entry: TagEntry;
  readonly people: Readonly<Record<string, string>>;
}

/** Why an item has its tag: who chose it and when, which rule, or which ancestor (PRODUCT 2). */
export function TagReason({ entry, people }: Props) {
  const locale = useLocale();
  const { source } = entry;
  switch (source.kind) {
    case 'person':
      return (
        <p className="cw-tag-reason">
          Chosen by {people[source.accountId] ?? 'somebody who has left'} on {formatDate(locale, entry.recordedAt)}
          {source.reason !== null && <q className="cw-quote">{source.reason}</q>}
        </p>
      );
    case 'rule':
      return <p className="cw-tag-reason">By rule: {source.rule}</p>;
    case 'ancestor':
      return (
        <p className="cw-tag-reason">
          Inherited from <NavLink go={() => openWorkItem(source.itemKey)}>{source.itemKey}</NavLink>
        </p>
      );
    case 'none':
      return <p className="cw-tag-reason">No rule matches this work item, and none of its parents has a tag.</p>;
  }
}
