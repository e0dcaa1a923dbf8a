interface Props {
  readonly name: string;
  readonly checked: boolean;
  /** Chosen, and not saved yet or refused. */
  readonly pending: boolean;
  readonly saving: boolean;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}

/** One stream. It stays focusable while a choice is saved, or the keyboard would lose its place. */
export function StreamRadio({ name, checked, pending, saving, tabStop, onFocus, onChoose }: Props) {
  return (
    <button
      type="button"
      role="radio"
      className={`cw-stream${pending ? ' cw-stream-pending' : ''}`}
      aria-checked={checked}
      aria-disabled={saving}
      aria-busy={pending && saving}
      tabIndex={tabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={() => {
        if (!saving) onChoose();
      }}
    >
      <span className="cw-stream-mark" aria-hidden="true" />
      {name}
    </button>
  );
}
