import { useState } from 'react';
import type { ItemReply } from '../../../src/contract/item';
import { CallErrorMessage } from '../components/call-error-message';
import { SectionMessage } from '../components/section-message';
import { PresentTag } from './present-tag';
import { ReasonField } from './reason-field';
import type { ReadyItem } from './ready-item';
import { StreamChooser } from './stream-chooser';
import { TagHistory } from './tag-history';
import { useTagging } from './use-tagging';

interface Props {
  readonly item: ReadyItem;
  readonly onReply: (reply: ItemReply) => void;
}

/** The present tag and why; below it, for those who may edit the item, the choice of another. */
export function TagPanel({ item, onReply }: Props) {
  const tagging = useTagging(onReply);
  const [reason, setReason] = useState('');
  const { choice, error, saved } = tagging;
  const saving = choice !== null && error === null;
  const choose = (streamId: string | null) => tagging.save({ streamId, reason });
  return (
    <>
      <PresentTag item={item} saving={saving} onLetRulesDecide={() => tagging.save({ streamId: null, reason: '' })} />
      <p className="cw-visually-hidden" role="status">
        {saving ? 'Saving the tag' : saved ? 'The tag is saved' : ''}
      </p>
      {error !== null && choice !== null && <CallErrorMessage error={error} retry={() => tagging.save(choice)} />}
      {item.mayEdit ? (
        <>
          <StreamChooser item={item} choice={choice} saving={saving} onChoose={choose} />
          <ReasonField
            item={item}
            reason={reason}
            saving={saving}
            onChange={setReason}
            onSave={() => choose(item.tag.streamId)}
          />
        </>
      ) : (
        <SectionMessage tone="neutral" icon="lock" title="You can see this tag, not change it">
          Changing it needs permission to edit the work item.
        </SectionMessage>
      )}
      <TagHistory item={item} />
    </>
  );
}
