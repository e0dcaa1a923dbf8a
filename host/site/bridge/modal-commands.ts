import { hostRequest } from './host-request';
import type { Commands, HostedFrame } from './hosted-frame';
import { type AnyFunction } from './pack';
import { isFunction, optionalText, property } from './payload';

interface OpenModal {
  /** Closes the dialog and tells both sides; `payload` is what the frame in it gave to `view.close`. */
  readonly close: (payload?: unknown) => void;
  readonly onClose: Set<AnyFunction>;
}

const openModals = new WeakMap<HTMLIFrameElement, OpenModal>();

/** `new Modal().open()`, and what `view.close` and `view.onClose` mean inside a modal dialog. */
export const modalCommands: Commands = {
  openModal: async (frame, payload) => {
    const { description } = frame;
    const answer = await hostRequest('/__host/modal', {
      ticket: description.ticket,
      resource: optionalText(payload, 'resource'),
      isEditing: description.surface === 'gadget-edit',
    });
    const src = property(answer, 'src');
    if (typeof src !== 'string') throw new Error('The host found no page for the modal dialog.');
    showModal(frame, src, payload);
    return true;
  },
};

/** Wraps `close` and `onClose` so that they mean the dialog when the frame is in one. */
export function withModals(commands: Commands): Commands {
  return {
    ...commands,
    ...modalCommands,
    close: (frame, payload) => {
      const modal = openModals.get(frame.element);
      if (!modal) return commands.close?.(frame, payload) ?? false;
      modal.close(payload);
      return true;
    },
    onClose: (frame, callback) => {
      const modal = openModals.get(frame.element);
      if (!modal || !isFunction(callback)) return false;
      modal.onClose.add(callback);
      return true;
    },
  };
}

function showModal(opener: HostedFrame, src: string, payload: unknown): void {
  const title = optionalText(payload, 'title') ?? opener.element.title;
  const { dialog, closeButton, frame } = drawDialog(title, optionalText(payload, 'size') ?? 'medium');
  const { description } = opener;
  const extension = { ...Object(description.context.extension), modal: property(payload, 'context') ?? {} } as object;
  frame.dataset.frame = JSON.stringify({
    ...description,
    surface: 'modal',
    historyBase: null,
    doneUrl: null,
    context: { ...description.context, extension },
  });

  const onClose = new Set<AnyFunction>();
  const tellOpener = property(payload, 'onClose');
  let result: unknown;
  const close = (value?: unknown): void => {
    result = value;
    dialog.close();
  };
  dialog.addEventListener('close', () => {
    for (const callback of onClose) void callback();
    if (isFunction(tellOpener)) void tellOpener(result);
    dialog.remove();
  });
  dialog.addEventListener('cancel', (event) => {
    if (property(payload, 'closeOnEscape') === false) event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && property(payload, 'closeOnOverlayClick') !== false) close();
  });
  closeButton.addEventListener('click', () => close());
  openModals.set(frame, { close, onClose });
  frame.src = src;
  document.body.append(dialog);
  dialog.showModal();
  opener.onGone(() => dialog.remove());
}

function drawDialog(title: string, size: string) {
  const dialog = Object.assign(document.createElement('dialog'), { className: `modal modal-${size}` });
  const header = document.createElement('header');
  const heading = Object.assign(document.createElement('h2'), {
    textContent: title,
    id: `modal-${crypto.randomUUID()}`,
  });
  const closeButton = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Close' });
  const frame = Object.assign(document.createElement('iframe'), { className: 'app-frame', title });
  const model = document.querySelector('iframe[data-frame]');
  // The same sandbox as the frames that the server wrote.
  for (const name of ['sandbox', 'allow']) frame.setAttribute(name, model?.getAttribute(name) ?? '');
  dialog.setAttribute('aria-labelledby', heading.id);
  header.append(heading, closeButton);
  dialog.append(header, frame);
  return { dialog, closeButton, frame };
}
