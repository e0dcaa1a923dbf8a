import { Button } from '../components/button';
import { Field } from '../components/field';
import { TextField } from '../components/text-field';
import type { ReadyItem } from './ready-item';

interface Props {
  readonly item: ReadyItem;
  readonly reason: string;
  readonly saving: boolean;
  readonly onChange: (reason: string) => void;
  /** Keeps the present stream and records the reason with it. */
  readonly onSave: () => void;
}

/** Why a person chooses as they do: typed before the choice it goes with it, typed after it is saved by itself. */
export function ReasonField({ item, reason, saving, onChange, onSave }: Props) {
  const { source } = item.tag;
  const unsaved = source.kind === 'person' && reason.trim() !== '' && reason.trim() !== source.reason;
  return (
    <div className="cw-reason">
      <Field id="reason" label="Reason (optional)" hint="Kept in the log with your choice.">
        {(control) => <TextField control={control} value={reason} onChange={onChange} maxLength={500} />}
      </Field>
      {unsaved && (
        <Button disabled={saving} onClick={onSave}>
          Save reason
        </Button>
      )}
    </div>
  );
}
