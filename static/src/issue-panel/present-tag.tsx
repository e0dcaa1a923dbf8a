import { Button } from '../components/button';
import { Lozenge } from '../components/lozenge';
import { CATEGORY } from '../format/status';
import type { ReadyItem } from './ready-item';
import { TagReason } from './tag-reason';

interface Props {
  readonly item: ReadyItem;
  readonly saving: boolean;
  readonly onLetRulesDecide: () => void;
}

/** Category and stream of the work item now, why it has them, and the way back to the rules from a person's choice. */
export function PresentTag({ item, saving, onLetRulesDecide }: Props) {
  const { label, tone } = CATEGORY[item.tag.category];
  const stream = item.streams.find(({ id }) => id === item.tag.streamId);
  return (
    <section className="cw-present" aria-label="Present tag">
      <p className="cw-present-tag">
        <Lozenge tone={tone}>{label}</Lozenge>
        {stream !== undefined && <span>{stream.name}</span>}
        {saving && (
          <span className="cw-subtle" aria-hidden="true">
            Saving…
          </span>
        )}
      </p>
      <TagReason entry={item.tag} people={item.people} />
      {!item.countsInSplit && (
        <p className="cw-subtle cw-small">
          Epics and subtasks pass their tag on, but do not count in the split themselves.
        </p>
      )}
      {item.mayEdit && item.tag.source.kind === 'person' && (
        <div>
          <Button look="link" disabled={saving} onClick={onLetRulesDecide}>
            Let rules decide
          </Button>
        </div>
      )}
    </section>
  );
}
