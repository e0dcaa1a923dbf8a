import { useEffect, useId, useRef, type ReactNode } from 'react';
import '../../styles/dialog.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons; the one that does the least harm first, because it gets the focus. */
  readonly actions: ReactNode;
  /** Escape was pressed. */
  readonly onClose: () => void;
}

/** A native modal dialog: the browser keeps the focus inside and gives it back. */
export function Dialog({ title, children, actions, onClose }: Props) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const cancel = (event: { preventDefault: () => void }) => {
    // Whether it is open is told by who draws it, not by the browser.
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={element} className="cw-dialog" aria-labelledby={id} onCancel={cancel}>
      <h2 id={id} className="cw-dialog-title">
        {title}
      </h2>
      <div className="cw-dialog-body">{children}</div>
      <div className="cw-actions cw-dialog-actions">{actions}</div>
    </dialog>
  );
}
